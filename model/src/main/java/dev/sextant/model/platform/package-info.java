/** The parts of a monitoring stack that the platform team chooses and sizes. */
@NullMarked
package dev.sextant.model.platform;

import org.jspecify.annotations.NullMarked;
