/** PromQL as Grafana's dashboards hold it, with variables in it. */
@NullMarked
package dev.sextant.promql.grafana;

import org.jspecify.annotations.NullMarked;
