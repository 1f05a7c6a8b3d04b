/** Tests of the whole: what is generated, held against data and schemas that nobody of this project wrote. */
@NullMarked
package dev.sextant.conformance;

import org.jspecify.annotations.NullMarked;
