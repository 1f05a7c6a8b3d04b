/** Grafana Alloy's configuration language as a typed tree, and its emitter. */
@NullMarked
package dev.sextant.generators.logs.alloy;

import org.jspecify.annotations.NullMarked;
