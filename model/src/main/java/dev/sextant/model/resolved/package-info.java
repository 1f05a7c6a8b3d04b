/** One environment with nothing left to guess: what the generators read. */
@NullMarked
package dev.sextant.model.resolved;

import org.jspecify.annotations.NullMarked;
