/** Definitions as a user writes them, good and bad. */
@NullMarked
package acme.pipeline;

import org.jspecify.annotations.NullMarked;
