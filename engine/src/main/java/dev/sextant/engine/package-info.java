/** The pipeline as one call: resolve, generate, check, write, report. */
@NullMarked
package dev.sextant.engine;

import org.jspecify.annotations.NullMarked;
