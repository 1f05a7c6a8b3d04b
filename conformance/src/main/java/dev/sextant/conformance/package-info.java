/** Tests of the whole: how it is built, and whether what it generates holds. */
@NullMarked
package dev.sextant.conformance;

import org.jspecify.annotations.NullMarked;
