/** Quantities as types: a number never travels without its unit. Exact decimals throughout; durations are {@link java.time.Duration}. */
@NullMarked
package dev.sextant.model.quantity;

import org.jspecify.annotations.NullMarked;
