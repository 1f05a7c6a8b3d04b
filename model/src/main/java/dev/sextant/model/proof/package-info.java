/** What is said about rules that can be proved by playing traffic to them. */
@NullMarked
package dev.sextant.model.proof;

import org.jspecify.annotations.NullMarked;
