/** The command {@code sextant}. */
@NullMarked
package dev.sextant.cli;

import org.jspecify.annotations.NullMarked;
