/**
 * The Java API that teams write against. A definition implements {@link dev.sextant.dsl.Observability}; the vocabulary is
 * in {@link dev.sextant.dsl.Dsl}.
 */
@NullMarked
package dev.sextant.dsl;

import org.jspecify.annotations.NullMarked;
