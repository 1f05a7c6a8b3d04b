/** The rules of an SLO: what is recorded, and what alerts. */
@NullMarked
package dev.sextant.slo.rules;

import org.jspecify.annotations.NullMarked;
