/** The templates in labels and annotations of alerting rules: Go's text/template, as Prometheus sets it up. */
@NullMarked
package dev.sextant.promql.template;

import org.jspecify.annotations.NullMarked;
