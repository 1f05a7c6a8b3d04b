/** SLOs against those who made rules of them before. */
@NullMarked
package dev.sextant.conformance.slo;

import org.jspecify.annotations.NullMarked;
