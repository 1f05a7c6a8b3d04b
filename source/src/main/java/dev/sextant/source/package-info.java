/** Places in texts, and what is found there: codes, findings, carets. */
@NullMarked
package dev.sextant.source;

import org.jspecify.annotations.NullMarked;
