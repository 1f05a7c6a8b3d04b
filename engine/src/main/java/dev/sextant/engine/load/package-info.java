/** Finds definitions among compiled classes by the type that they implement, and makes instances of them. */
@NullMarked
package dev.sextant.engine.load;

import org.jspecify.annotations.NullMarked;
