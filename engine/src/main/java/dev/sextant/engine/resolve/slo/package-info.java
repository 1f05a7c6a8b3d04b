/** The rules that follow from an objective. */
@NullMarked
package dev.sextant.engine.resolve.slo;

import org.jspecify.annotations.NullMarked;
