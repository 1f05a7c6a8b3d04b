/** From a service level objective to the rules that watch it, whoever described it. */
@NullMarked
package dev.sextant.slo;

import org.jspecify.annotations.NullMarked;
