/** The PromQL language of Prometheus 3.14: parse, check, print, analyse, build. */
@NullMarked
package dev.sextant.promql;

import org.jspecify.annotations.NullMarked;
