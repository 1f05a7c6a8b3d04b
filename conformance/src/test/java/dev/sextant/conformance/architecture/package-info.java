/** The rules of the house, held against classes and sources. */
@NullMarked
package dev.sextant.conformance.architecture;

import org.jspecify.annotations.NullMarked;
