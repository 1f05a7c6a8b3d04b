/** Printers: the form that Prometheus prints, and the form that a reviewer reads. */
@NullMarked
package dev.sextant.promql.print;

import org.jspecify.annotations.NullMarked;
