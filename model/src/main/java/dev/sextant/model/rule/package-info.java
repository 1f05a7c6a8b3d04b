/** Prometheus rules, ready to be emitted. */
@NullMarked
package dev.sextant.model.rule;

import org.jspecify.annotations.NullMarked;
