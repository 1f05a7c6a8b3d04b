/** Who is told about an alert: severities, receivers, routes, inhibitions. */
@NullMarked
package dev.sextant.model.alerting;

import org.jspecify.annotations.NullMarked;
