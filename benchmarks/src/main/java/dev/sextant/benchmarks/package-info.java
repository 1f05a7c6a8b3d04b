/** How fast it is. Never part of a test: figures depend on the machine. */
@NullMarked
package dev.sextant.benchmarks;

import org.jspecify.annotations.NullMarked;
