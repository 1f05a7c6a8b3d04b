/** SLOs in the form of OpenSLO, for tools that speak it. */
@NullMarked
package dev.sextant.slo.openslo;

import org.jspecify.annotations.NullMarked;
