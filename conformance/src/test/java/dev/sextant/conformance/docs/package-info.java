/** The documentation says what is so. */
@NullMarked
package dev.sextant.conformance.docs;

import org.jspecify.annotations.NullMarked;
