package dev.sextant.engine.resolve.slo;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Scoped;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.slo.rules.GroupLabels;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The labels by which any SLO of an environment has a budget for each value: its alerts are told apart by them. */
public final class SloGroups {
    private SloGroups() {}

    /** Returns their names. */
    public static NavigableSet<String> of(WorkspaceDeclaration workspace, EnvironmentName environment) {
        NavigableSet<String> all = new TreeSet<>();
        for (ServiceDeclaration service : workspace.services()) {
            for (Scoped<SloDeclaration> slo : service.slos()) {
                if (slo.in(environment)) {
                    EventCounts.of(service.name(), slo.item(), environment)
                            .flatMap(GroupLabels::of)
                            .ifPresent(all::addAll);
                }
            }
        }
        return all;
    }
}
