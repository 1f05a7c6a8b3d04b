package dev.sextant.engine.resolve.slo;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Scoped;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.promql.build.Label;
import dev.sextant.promql.build.Metrics;
import dev.sextant.slo.rules.GroupLabels;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The labels by which any SLO of an environment has a budget for each value: its alerts are told apart by them. */
public final class SloGroups {
    private SloGroups() {}

    /** Returns their names. */
    public static SortedSet<String> of(WorkspaceDeclaration workspace, EnvironmentName environment) {
        SortedSet<String> all = new TreeSet<>();
        for (ServiceDeclaration service : workspace.services()) {
            for (Scoped<SloDeclaration> slo : service.slos()) {
                if (slo.in(environment)) {
                    all.addAll(of(service.name(), slo.item(), environment));
                }
            }
        }
        return all;
    }

    private static List<String> of(String service, SloDeclaration slo, EnvironmentName environment) {
        Label[] by = slo.groupedBy().in(environment).orElse(List.of()).stream()
                .map(Metrics::label)
                .toArray(Label[]::new);
        return slo.sli()
                .in(environment)
                .flatMap(sli -> GroupLabels.of(sli.accept(new EventCounts(service, by))))
                .orElse(List.of());
    }
}
