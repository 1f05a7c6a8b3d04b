package dev.sextant.rulefile;

import dev.sextant.source.Place;
import java.util.List;

/** A rule that Prometheus evaluates, as far as it could be read. */
public sealed interface Rule permits AlertingRule, RecordingRule {
    /** Where it begins. */
    Place place();

    /** The alert, or the metric that is recorded. */
    LocatedText name();

    /** What is evaluated. */
    RuleExpr expr();

    /** Its own labels, in the order of the file; those of its group come on top. */
    List<NamedText> labels();
}
