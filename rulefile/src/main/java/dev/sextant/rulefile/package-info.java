/** Prometheus rule files and PrometheusRule resources, read as strictly as Prometheus reads them. */
@NullMarked
package dev.sextant.rulefile;

import org.jspecify.annotations.NullMarked;
