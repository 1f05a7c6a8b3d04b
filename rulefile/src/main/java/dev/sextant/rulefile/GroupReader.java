package dev.sextant.rulefile;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.rulefile.yaml.YamlMap;
import dev.sextant.rulefile.yaml.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads groups. */
final class GroupReader {
    private final Report report;
    private final ValueReader values;
    private final FieldReader fields;
    private final FieldSet known;
    private final RuleReader rules;
    private final LabelReader labels;
    private final Map<String, Place> names = new HashMap<>();

    GroupReader(Report report, ValueReader values, FieldReader fields, FieldSet known, Dialect dialect) {
        this.report = report;
        this.values = values;
        this.fields = fields;
        this.known = known;
        this.labels = new LabelReader(report, values, fields, dialect.version());
        this.rules = new RuleReader(report, values, fields, labels, dialect);
    }

    RuleGroup group(YamlMap map) {
        Fields group = fields.known(map, known);
        LocatedText name = name(group);
        String described = "group " + StringText.quote(name.value());
        report.reading(described);
        Optional<Duration> interval = duration(group, "interval");
        Optional<Duration> queryOffset = duration(group, "query_offset");
        long limit = group.value("limit")
                .map(value -> values.integer(value, "limit"))
                .orElse(0L);
        group.value("partial_response_strategy").ifPresent(this::partialResponse);
        List<NamedText> groupLabels = labels.labels(group);
        List<Rule> read = new ArrayList<>();
        int[] number = {0};
        group.value("rules")
                .ifPresent(list -> values.list(list, "rules", item -> {
                    if (ValueReader.isNull(item)) {
                        report.add(Kind.IGNORED_ENTRY, item.place(), "the rule is empty, so that Prometheus skips it");
                    } else {
                        number[0]++;
                    }
                    report.reading(described + ", rule " + number[0]);
                    values.map(
                            item,
                            "a rule",
                            rule -> rules.rule(rule, described + ", rule " + number[0])
                                    .ifPresent(read::add));
                    report.reading(described);
                }));
        return new RuleGroup(map.place(), name, interval, queryOffset, limit, groupLabels, read);
    }

    private LocatedText name(Fields group) {
        Place place = group.keyPlace("name");
        Optional<YamlNode> value = group.value("name");
        Optional<LocatedText> text =
                value.isEmpty() ? Optional.of(LocatedText.at(place, "")) : values.text(value.get(), "name");
        text.ifPresent(name -> {
            if (name.isEmpty()) {
                report.add(Kind.GROUP_NAME_MISSING, place, "group name must not be empty");
                return;
            }
            Place first = names.putIfAbsent(name.value(), name.place());
            if (first != null) {
                report.add(
                        Kind.GROUP_NAME_REPEATED,
                        name.place(),
                        "group name " + StringText.quote(name.value()) + " is repeated in the same file",
                        "the first is at line " + first.line());
            }
        });
        return text.orElseGet(() -> LocatedText.at(place, ""));
    }

    private Optional<Duration> duration(Fields group, String field) {
        return group.value(field).flatMap(value -> values.duration(value, field));
    }

    private void partialResponse(YamlNode node) {
        values.text(node, "partial_response_strategy")
                .filter(text -> !text.isEmpty())
                .filter(text -> !text.value().equalsIgnoreCase("warn"))
                .filter(text -> !text.value().equalsIgnoreCase("abort"))
                .ifPresent(text ->
                        report.add(Kind.RESOURCE, text.place(), "partial_response_strategy must be warn or abort"));
    }
}
