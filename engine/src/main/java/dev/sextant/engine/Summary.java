package dev.sextant.engine;

import dev.sextant.engine.output.WriteCounts;

/**
 * What a run comes to, in numbers. What several environments have in common counts once.
 *
 * @param services observed services
 * @param slos their objectives
 * @param rules recording and alerting rules
 * @param dashboards dashboards
 * @param files what happened to the output folder, or in check mode what would have happened
 */
public record Summary(int services, int slos, int rules, int dashboards, WriteCounts files) {

    Summary with(WriteCounts counts) {
        return new Summary(services, slos, rules, dashboards, counts);
    }
}
