/**
 * From what was declared to one environment's model with nothing left to guess: defaults, differences between
 * environments, scope, routes, and the rules and dashboards that follow from services.
 */
@NullMarked
package dev.sextant.engine.resolve;

import org.jspecify.annotations.NullMarked;
