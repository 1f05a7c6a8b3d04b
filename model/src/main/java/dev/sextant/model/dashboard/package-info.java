/** Dashboards, neutral of any Grafana schema version: sections of panels, in the order in which they are read. */
@NullMarked
package dev.sextant.model.dashboard;

import org.jspecify.annotations.NullMarked;
