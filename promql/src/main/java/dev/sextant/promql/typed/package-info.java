/** Typed construction of expressions; a user's mistake is carried as data, never thrown. */
@NullMarked
package dev.sextant.promql.typed;

import org.jspecify.annotations.NullMarked;
