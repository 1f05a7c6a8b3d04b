/** What is said of PromQL, held against Prometheus's own engine. */
@NullMarked
package dev.sextant.conformance.promql;

import org.jspecify.annotations.NullMarked;
