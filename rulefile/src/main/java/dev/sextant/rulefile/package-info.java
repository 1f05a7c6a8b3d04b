/** Prometheus rule files, and rules in resources of Kubernetes, read as strictly as Prometheus reads them. */
@NullMarked
package dev.sextant.rulefile;

import org.jspecify.annotations.NullMarked;
