/** The syntax tree: immutable records, equal by meaning, positions outside equality. */
@NullMarked
package dev.sextant.promql.ast;

import org.jspecify.annotations.NullMarked;
