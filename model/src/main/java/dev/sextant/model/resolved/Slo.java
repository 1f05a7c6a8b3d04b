package dev.sextant.model.resolved;

import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.source.CallSite;

/**
 * An objective of a service.
 *
 * @param service the service's name
 * @param name unique within the service
 * @param description what is promised; may be empty
 * @param objective the share of good events that is promised, more than 0 % and less than 100 %
 * @param window over which it is promised
 * @param site where it was declared
 */
public record Slo(
        String service, String name, String description, Percent objective, TimeWindow window, CallSite site) {}
