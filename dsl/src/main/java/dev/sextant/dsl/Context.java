package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Sited;
import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all specs of one run share: the findings so far, and where environments were named. */
final class Context {

    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Sited<EnvironmentName>> environmentUses = new ArrayList<>();

    Diagnostics diagnostics() {
        return diagnostics;
    }

    List<Sited<EnvironmentName>> environmentUses() {
        return environmentUses;
    }

    /** Reports {@code call} where it is made about one environment: it would hold in every one all the same. */
    void holdsEverywhere(Layer layer, String call, CallSite site) {
        layer.environment()
                .ifPresent(environment -> diagnostics.add(Diagnostic.error(
                                Code.NOT_BY_ENVIRONMENT,
                                site,
                                call + " inside in(" + environment + ") would hold in every environment")
                        .hint("move it out of in(" + environment + ")")));
    }

    /** Runs {@code configure} on {@code spec} so that it speaks about {@code environment} only. */
    <T> void in(Layer layer, EnvironmentName environment, T spec, Configure<T> configure) {
        CallSite site = CallSite.capture();
        environmentUses.add(new Sited<>(environment, site));
        Optional<EnvironmentName> outer = layer.environment();
        if (outer.isPresent() && !outer.get().equals(environment)) {
            diagnostics.add(Diagnostic.error(
                            Code.NEVER_APPLIES,
                            site,
                            "in(" + environment + ") stands inside in(" + outer.get() + ") and never applies")
                    .hint("move it out of in(" + outer.get() + ")"));
            return;
        }
        layer.in(environment, () -> configure.configure(spec));
    }
}
