/** Log storage (Loki) and log collection: one pipeline, written for Promtail or for Alloy. */
@NullMarked
package dev.sextant.generators.logs;

import org.jspecify.annotations.NullMarked;
