/** What people read of a run: diagnostics, differences, the summary. */
@NullMarked
package dev.sextant.engine.report;

import org.jspecify.annotations.NullMarked;
