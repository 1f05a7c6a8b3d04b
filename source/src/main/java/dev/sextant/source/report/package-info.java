/** Findings as text, and as annotations of pipelines. */
@NullMarked
package dev.sextant.source.report;

import org.jspecify.annotations.NullMarked;
