package dev.sextant.model.declared;

import dev.sextant.model.quantity.Percent;
import dev.sextant.promql.build.CallSite;
import java.time.Duration;

/**
 * An objective of a service.
 *
 * @param name unique within the service
 * @param objective the share of good events, more than 0 % and less than 100 %
 * @param window the rolling window
 * @param sli what is measured; required
 * @param description what is promised, for people
 * @param runbook the address of the page that tells what to do when the budget burns
 * @param burnRateAlerts whether spending the budget too fast alerts; it does where unset
 */
public record SloDeclaration(
        String name,
        CallSite site,
        Layered<Percent> objective,
        Layered<Duration> window,
        Layered<Sli> sli,
        Layered<String> description,
        Layered<String> runbook,
        Layered<Boolean> burnRateAlerts) {}
