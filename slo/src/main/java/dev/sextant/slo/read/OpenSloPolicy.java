package dev.sextant.slo.read;

import java.util.Optional;

/**
 * What an alert policy comes to: which alerts an SLO has.
 *
 * @param name of the policy, and so of the alerts
 * @param page whether somebody is woken
 * @param ticket whether something is told that can wait
 * @param noData whether missing data is told; absent if the policy does not say
 */
record OpenSloPolicy(String name, boolean page, boolean ticket, Optional<Boolean> noData) {
    /** Whether anything is told at all. */
    boolean tells() {
        return page || ticket || noData.orElse(false);
    }
}
