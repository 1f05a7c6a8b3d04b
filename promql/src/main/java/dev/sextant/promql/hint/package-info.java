/** What hints are made of: rules, names that were probably meant, and durations as Prometheus writes them. */
@NullMarked
package dev.sextant.promql.hint;

import org.jspecify.annotations.NullMarked;
