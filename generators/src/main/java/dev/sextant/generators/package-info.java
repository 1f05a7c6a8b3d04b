/** What is generated from a resolved model: one package per target, all of them pure functions. */
@NullMarked
package dev.sextant.generators;

import org.jspecify.annotations.NullMarked;
