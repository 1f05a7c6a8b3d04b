package dev.sextant.model.declared;

import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.source.CallSite;

/**
 * A file of Sloth or OpenSLO that describes SLOs of a service.
 *
 * @param path relative to the folder of the project, with {@code /} between names
 * @param window over which SLOs promise that name no window of their own, as Sloth's never do; 30 days where unset
 */
public record SloFileDeclaration(String path, CallSite site, Layered<TimeWindow> window) {}
