/** YAML as a tree that knows where each character of its texts stands. */
@NullMarked
package dev.sextant.yaml.read;

import org.jspecify.annotations.NullMarked;
