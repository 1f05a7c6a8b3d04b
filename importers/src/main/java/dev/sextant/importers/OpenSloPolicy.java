package dev.sextant.importers;

/**
 * What an alert policy comes to: which of the two alerts an SLO has.
 *
 * @param name of the policy, and so of the alerts
 * @param page whether somebody is woken
 * @param ticket whether something is told that can wait
 */
record OpenSloPolicy(String name, boolean page, boolean ticket) {}
