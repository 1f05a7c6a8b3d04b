package dev.sextant.rulefile;

import dev.sextant.rulefile.RuleForm.Demand;
import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the groups of a rule file, or of a resource, which becomes one. */
final class GroupsReader {
    private final DocumentReading reading;
    private final RuleForm form;
    private final List<RuleGroup> found = new ArrayList<>();

    private GroupsReader(DocumentReading reading, RuleForm form) {
        this.reading = reading;
        this.form = form;
    }

    /** Reads the field {@code groups}. */
    static void read(Fields owner, DocumentReading reading, RuleForm form) {
        GroupsReader reader = new GroupsReader(reading, form);
        reader.all(owner);
        DuplicateRules.report(reader.found, reading.report());
    }

    private void all(Fields owner) {
        Optional<YamlNode> groups = owner.value("groups").filter(value -> !ValueReader.isNull(value));
        if (groups.isEmpty() && (form.demands(Demand.GROUPS) || form.demands(Demand.A_GROUP))) {
            reading.report().add(Kind.RESOURCE, owner.keyPlace("groups"), "field 'groups' must be set");
            return;
        }
        GroupReader reader = new GroupReader(reading, form);
        groups.ifPresent(list -> reading.values().list(list, "groups", item -> {
            if (ValueReader.isNull(item)) {
                empty(item);
            }
            reading.values().map(item, "a group", map -> add(reader.group(map)));
            reading.report().reading("");
        }));
        if (form.demands(Demand.A_GROUP) && found.isEmpty()) {
            reading.report().add(Kind.RESOURCE, owner.keyPlace("groups"), "there must be a group");
        }
    }

    /** At once, so that it is there if the reading ends at a limit. */
    private void add(RuleGroup group) {
        found.add(group);
        reading.text().groups().add(group);
    }

    private void empty(YamlNode item) {
        Place place = reading.place(item);
        if (reading.values().ofResource()) {
            reading.report().add(Kind.WRONG_TYPE, place, "a group must be a mapping, not null");
        } else {
            reading.report().add(Kind.IGNORED_ENTRY, place, "the group is empty, so that Prometheus skips it");
        }
    }
}
