/** Questions about a tree, and rewrites of it. */
@NullMarked
package dev.sextant.promql.analysis;

import org.jspecify.annotations.NullMarked;
