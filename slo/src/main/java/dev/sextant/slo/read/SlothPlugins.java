package dev.sextant.slo.read;

import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.ArrayList;
import java.util.List;

/** Refuses plugins by name: they are programs, which would have to be run to know what they make. */
final class SlothPlugins {
    private static final FieldSet PLUGINS = FieldSet.of("a list of plugins", "overridePrevious", "chain");
    private static final FieldSet PLUGIN = FieldSet.of("an SLO plugin", "id", "priority", "config");

    private SlothPlugins() {}

    /**
     * Reports the plugins of a chain.
     *
     * @return whether they take the place of Sloth's own checks, so that queries need not be PromQL
     */
    static boolean refuse(Fields owner, String field) {
        return owner.get(field)
                .flatMap(value -> value.fields(PLUGINS))
                .map(plugins -> refuse(owner, field, plugins))
                .orElse(false);
    }

    private static boolean refuse(Fields owner, String field, Fields plugins) {
        List<String> ids = new ArrayList<>();
        plugins.get("chain")
                .ifPresent(chain -> chain.list()
                        .forEach(item -> item.fields(PLUGIN)
                                .flatMap(plugin -> plugin.requiredText("id", "name the plugin"))
                                .map(LocatedText::value)
                                .map(StringText::quote)
                                .filter(id -> !ids.contains(id))
                                .ifPresent(ids::add)));
        if (!ids.isEmpty()) {
            owner.error(
                    Code.PLUGIN_UNSUPPORTED,
                    field,
                    (ids.size() == 1 ? "the SLO plugin " : "the SLO plugins ") + String.join(", ", ids)
                            + (ids.size() == 1 ? " is" : " are") + " not supported",
                    "remove " + field + "; the rules are made without plugins");
        }
        boolean others = plugins.flag("overridePrevious", false);
        if (others && ids.isEmpty()) {
            owner.error(
                    Code.PLUGIN_UNSUPPORTED,
                    field,
                    "overridePrevious without a plugin leaves nothing that makes rules",
                    "remove " + field);
        }
        return others;
    }
}
