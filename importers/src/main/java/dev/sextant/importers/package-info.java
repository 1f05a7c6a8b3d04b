/** What people already have, read into the model. */
@NullMarked
package dev.sextant.importers;

import org.jspecify.annotations.NullMarked;
