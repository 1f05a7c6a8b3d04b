/** The whole pipeline, from definitions to files, as a user meets it. */
@NullMarked
package dev.sextant.conformance.pipeline;

import org.jspecify.annotations.NullMarked;
