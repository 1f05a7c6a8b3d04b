/** What people already have, read into the model. */
@NullMarked
package dev.sextant.slo.read;

import org.jspecify.annotations.NullMarked;
