/** The PromQL language of Prometheus 3.16: parse, check, print, analyse, build. */
@NullMarked
package dev.sextant.promql;

import org.jspecify.annotations.NullMarked;
