/** From text to tree: tokens, grammar, literals, rules; not for use from outside of this library. */
@NullMarked
package dev.sextant.promql.syntax;

import org.jspecify.annotations.NullMarked;
