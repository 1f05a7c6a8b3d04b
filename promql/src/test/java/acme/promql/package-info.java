/** Expressions as a user builds them; not in our own packages, so that call sites are found. */
@NullMarked
package acme.promql;

import org.jspecify.annotations.NullMarked;
