package dev.sextant.model.declared;

import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.source.CallSite;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An alert of a service.
 *
 * @param name unique within the service
 * @param condition the watched expression: alerts while it has a result or, with a limit, while it is beyond that
 * @param limit the bound that the expression's value must cross; none for an expression that is a condition by itself
 * @param holdingFor how long the condition must hold first; at once where unset
 * @param keepFiringFor how long the alert goes on after the condition has ceased
 * @param severity a warning where unset
 * @param summary one line for the notification; required
 * @param description more for the notification
 * @param runbook the address of the page that tells what to do
 * @param labels further labels of the alert
 */
public record AlertDeclaration(
        String name,
        CallSite site,
        Layered<InstantVector> condition,
        Layered<Limit> limit,
        Layered<Duration> holdingFor,
        Layered<Duration> keepFiringFor,
        Layered<AlertSeverity> severity,
        Layered<String> summary,
        Layered<String> description,
        Layered<String> runbook,
        SortedMap<String, Layered<String>> labels) {
    public AlertDeclaration {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }
}
