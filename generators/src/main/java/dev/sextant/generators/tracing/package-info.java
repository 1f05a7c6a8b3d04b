/** Trace storage: Jaeger, run by its operator or by its Helm chart. */
@NullMarked
package dev.sextant.generators.tracing;

import org.jspecify.annotations.NullMarked;
