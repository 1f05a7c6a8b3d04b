/** YAML as a tree that knows where each character of its texts stands. */
@NullMarked
package dev.sextant.rulefile.yaml;

import org.jspecify.annotations.NullMarked;
