/** Values for the stack's Helm charts, and the shapes that the charts have in common. */
@NullMarked
package dev.sextant.generators.helm;

import org.jspecify.annotations.NullMarked;
