/** Finds what is wrong with a declaration before anything is resolved: one class per subject, all findings in one run. */
@NullMarked
package dev.sextant.model.validation;

import org.jspecify.annotations.NullMarked;
