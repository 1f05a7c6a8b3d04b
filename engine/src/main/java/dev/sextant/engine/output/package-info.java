/** The writer: the only place that touches the output folder. It plans by reading, and applies a plan only as a whole. */
@NullMarked
package dev.sextant.engine.output;

import org.jspecify.annotations.NullMarked;
