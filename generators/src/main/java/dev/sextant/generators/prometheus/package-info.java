/** What Prometheus evaluates and scrapes: rule files, rule resources, service monitors. */
@NullMarked
package dev.sextant.generators.prometheus;

import org.jspecify.annotations.NullMarked;
