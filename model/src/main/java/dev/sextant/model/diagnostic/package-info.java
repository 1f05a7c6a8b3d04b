/** What is wrong with a definition, as data: stable code, level, message, hint, where it was written, and the PromQL it is about. */
@NullMarked
package dev.sextant.model.diagnostic;

import org.jspecify.annotations.NullMarked;
