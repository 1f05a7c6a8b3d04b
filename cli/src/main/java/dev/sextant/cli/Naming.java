package dev.sextant.cli;

import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.slo.SloIdentity;
import dev.sextant.slo.read.ImportedSlo;
import dev.sextant.slo.rules.SloRules;
import dev.sextant.slo.rules.SloSeries;
import dev.sextant.slo.sloth.SlothRules;
import dev.sextant.slo.sloth.SlothSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose names rules get. */
enum Naming {
    /** One group per SLO. */
    SEXTANT {
        @Override
        Set<String> reserved() {
            return SloSeries.RESERVED;
        }

        @Override
        Object key(SloIdentity slo) {
            return slo;
        }

        @Override
        List<RuleGroup> groups(ImportedSlo slo, boolean recordings, boolean alerts) {
            SloRules rules = new SloRules(slo.level());
            List<Rule> all = new ArrayList<>();
            if (recordings) {
                all.addAll(rules.recordings());
            }
            if (alerts) {
                all.addAll(rules.alerts());
            }
            return all.isEmpty() ? List.of() : List.of(rules.group(all));
        }
    },

    /** Sloth's three groups per SLO, for people who have dashboards on its series. */
    SLOTH {
        @Override
        Set<String> reserved() {
            return SlothSeries.RESERVED;
        }

        @Override
        Object key(SloIdentity slo) {
            return slo.id();
        }

        @Override
        List<RuleGroup> groups(ImportedSlo slo, boolean recordings, boolean alerts) {
            SlothRules rules = new SlothRules(slo.level(), origin(slo));
            List<RuleGroup> groups = new ArrayList<>();
            if (recordings) {
                groups.add(rules.ratios());
                groups.add(rules.metadata());
            }
            if (alerts) {
                rules.alerts().ifPresent(groups::add);
            }
            return groups;
        }

        private SlothRules.Origin origin(ImportedSlo slo) {
            return switch (slo.kind()) {
                case SLOTH -> new SlothRules.Origin("cli-gen-prom", "prometheus/v1", false);
                case SLOTH_KUBERNETES -> new SlothRules.Origin("cli-gen-k8s", "sloth.slok.dev/v1", false);
                case OPENSLO_V1ALPHA -> new SlothRules.Origin("cli-gen-openslo", "openslo/v1alpha", true);
                case OPENSLO_V1 -> new SlothRules.Origin("cli-gen-openslo", "openslo/v1", false);
            };
        }
    };

    static Optional<Naming> of(String name) {
        return switch (name) {
            case "sextant" -> Optional.of(SEXTANT);
            case "sloth" -> Optional.of(SLOTH);
            default -> Optional.empty();
        };
    }

    /** Labels that nobody else may set. */
    abstract Set<String> reserved();

    /** What tells the series of an SLO from those of others; Sloth has no label for the namespace. */
    abstract Object key(SloIdentity slo);

    /** The groups of an SLO, at least one rule in each. */
    abstract List<RuleGroup> groups(ImportedSlo slo, boolean recordings, boolean alerts);
}
