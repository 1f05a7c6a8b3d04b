/** What is generated for Grafana, held against Grafana's own schemas and rules. */
@NullMarked
package dev.sextant.conformance.grafana;

import org.jspecify.annotations.NullMarked;
