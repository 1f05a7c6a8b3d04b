/**
 * Definitions as a user writes them, right and wrong. Outside {@code dev.sextant} on purpose: calls from our own packages
 * are never taken for the place of a mistake.
 */
@NullMarked
package acme.shop;

import org.jspecify.annotations.NullMarked;
