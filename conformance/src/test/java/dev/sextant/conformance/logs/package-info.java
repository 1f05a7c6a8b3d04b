/** What collects logs: known keys only, and both collectors alike. */
@NullMarked
package dev.sextant.conformance.logs;

import org.jspecify.annotations.NullMarked;
