package dev.sextant.model.alerting;

import dev.sextant.promql.ast.LabelMatcher;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A node of Alertmanager's routing tree. An alert goes to the first child that matches, else stays here.
 *
 * @param receiver the name of the receiver that is told
 * @param matchers what an alert's labels have to fulfil; empty only at the root
 * @param groupBy the labels whose values make one notification; empty to inherit from the parent
 * @param groupWait how long a new group waits for company; the parent's where absent
 * @param groupInterval how long a changed group waits before it is sent again; the parent's where absent
 * @param repeatInterval after how long an unchanged group is sent again; the parent's where absent
 * @param children more specific routes, tried in order
 */
public record Route(
        String receiver,
        List<LabelMatcher> matchers,
        List<String> groupBy,
        Optional<Duration> groupWait,
        Optional<Duration> groupInterval,
        Optional<Duration> repeatInterval,
        List<Route> children) {
    public Route {
        matchers = List.copyOf(matchers);
        groupBy = List.copyOf(groupBy);
        children = List.copyOf(children);
    }
}
