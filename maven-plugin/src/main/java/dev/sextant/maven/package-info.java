/** The Maven plugin: finds a project's definitions, runs them, calls the engine, prints. */
@NullMarked
package dev.sextant.maven;

import org.jspecify.annotations.NullMarked;
