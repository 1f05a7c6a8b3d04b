package dev.sextant.rulefile;

import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.RuleForm.Demand;
import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads groups. */
final class GroupReader {
    private final Report report;
    private final DocumentReading reading;
    private final ValueReader values;
    private final RuleForm form;
    private final RuleReader rules;
    private final LabelReader labels;
    private final Map<String, Place> names = new HashMap<>();

    GroupReader(DocumentReading reading, RuleForm form) {
        this.report = reading.report();
        this.reading = reading;
        this.values = reading.values();
        this.form = form;
        this.labels = new LabelReader(reading);
        this.rules = new RuleReader(reading, labels, form);
    }

    RuleGroup group(YamlMap map) {
        Fields group = reading.fields().known(map, form.group());
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
                        empty(item);
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
        if (form.demands(Demand.RULES) && number[0] == 0) {
            report.add(Kind.RESOURCE, group.keyPlace("rules"), "a group must have rules");
        }
        return new RuleGroup(group.place(), name, interval, queryOffset, limit, groupLabels, read);
    }

    private void empty(YamlNode item) {
        if (values.ofResource()) {
            report.add(Kind.WRONG_TYPE, reading.place(item), "a rule must be a mapping, not null");
        } else {
            report.add(Kind.IGNORED_ENTRY, reading.place(item), "the rule is empty, so that Prometheus skips it");
        }
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
