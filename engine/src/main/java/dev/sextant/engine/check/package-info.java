/** Checks of what was generated, before anything is written: expressions, names, paths. */
@NullMarked
package dev.sextant.engine.check;

import org.jspecify.annotations.NullMarked;
