/** The typed tree that every YAML and JSON file is made of, and its two emitters. */
@NullMarked
package dev.sextant.yaml.write;

import org.jspecify.annotations.NullMarked;
