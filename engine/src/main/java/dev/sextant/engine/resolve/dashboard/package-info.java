/** The dashboards that follow from the services. */
@NullMarked
package dev.sextant.engine.resolve.dashboard;

import org.jspecify.annotations.NullMarked;
