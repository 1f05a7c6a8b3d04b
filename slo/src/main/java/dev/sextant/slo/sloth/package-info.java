/** The rules that Sloth makes of an SLO, by name and label, for people who have dashboards on them. */
@NullMarked
package dev.sextant.slo.sloth;

import org.jspecify.annotations.NullMarked;
