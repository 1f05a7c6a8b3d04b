/** Our reader of YAML, held against the library that Prometheus reads YAML with. */
@NullMarked
package dev.sextant.conformance.yaml;

import org.jspecify.annotations.NullMarked;
