/** What the rules of an SLO are held to: traffic made for its indicator, and what has to be told about it. */
@NullMarked
package dev.sextant.slo.proof;

import org.jspecify.annotations.NullMarked;
