/** Helm values against the charts that they are for. */
@NullMarked
package dev.sextant.conformance.helm;

import org.jspecify.annotations.NullMarked;
