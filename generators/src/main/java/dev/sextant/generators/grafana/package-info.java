/** What Grafana is told: dashboards, data sources and the values of its Helm chart. */
@NullMarked
package dev.sextant.generators.grafana;

import org.jspecify.annotations.NullMarked;
