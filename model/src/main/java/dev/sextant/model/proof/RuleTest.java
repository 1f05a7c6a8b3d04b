package dev.sextant.model.proof;

import java.time.Duration;
import java.util.List;

/**
 * What the rules of one SLO are held to, for promtool to play.
 *
 * @param service the service that promises
 * @param slo the SLO's name within the service
 * @param evaluationInterval how often the rules are evaluated
 * @param scenarios in the order in which they are played
 */
public record RuleTest(String service, String slo, Duration evaluationInterval, List<Scenario> scenarios) {
    public RuleTest {
        scenarios = List.copyOf(scenarios);
    }
}
