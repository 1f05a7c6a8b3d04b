/** Who is told about an alert: Alertmanager's configuration and the Helm values that install it. */
@NullMarked
package dev.sextant.generators.alertmanager;

import org.jspecify.annotations.NullMarked;
