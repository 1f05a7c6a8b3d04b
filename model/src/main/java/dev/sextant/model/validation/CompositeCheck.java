package dev.sextant.model.validation;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.Sli;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The parts of composite SLOs are there in the environment, and measure something themselves. */
final class CompositeCheck {
    private final Diagnostics diagnostics;
    private final WorkspaceDeclaration workspace;
    private final EnvironmentName environment;

    CompositeCheck(Diagnostics diagnostics, WorkspaceDeclaration workspace, EnvironmentName environment) {
        this.diagnostics = diagnostics;
        this.workspace = workspace;
        this.environment = environment;
    }

    void check(ServiceDeclaration service) {
        for (SloDeclaration slo : slos(service).values()) {
            composite(slo).ifPresent(sli -> sli.parts().forEach(part -> check(part, sli, service)));
        }
    }

    private void check(Sli.Composite.Part part, Sli.Composite composite, ServiceDeclaration own) {
        Optional<ServiceDeclaration> service = part.service().isEmpty()
                ? Optional.of(own)
                : workspace.services().stream()
                        .filter(other -> other.name().equals(part.service().get()))
                        .findFirst();
        if (service.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            Code.COMPOSITE_PART,
                            composite.site(),
                            "there is no service '" + part.service().get() + "'")
                    .hint("name the service whose SLO '" + part.slo() + "' is"));
            return;
        }
        SortedMap<String, SloDeclaration> known = slos(service.get());
        SloDeclaration slo = known.get(part.slo());
        if (slo == null) {
            diagnostics.add(Diagnostic.error(
                            Code.COMPOSITE_PART,
                            composite.site(),
                            part.service().orElse("the service") + " has no SLO '" + part.slo() + "' in " + environment)
                    .hint("there are " + String.join(", ", known.keySet())));
        } else if (composite(slo).isPresent()) {
            diagnostics.add(Diagnostic.error(
                            Code.COMPOSITE_PART, composite.site(), "'" + part.slo() + "' is a composite SLO itself")
                    .hint("name the SLOs that it is made of"));
        }
    }

    private SortedMap<String, SloDeclaration> slos(ServiceDeclaration service) {
        SortedMap<String, SloDeclaration> slos = new TreeMap<>();
        service.slos().stream()
                .filter(slo -> slo.in(environment))
                .forEach(slo -> slos.put(slo.item().name(), slo.item()));
        return slos;
    }

    private Optional<Sli.Composite> composite(SloDeclaration slo) {
        return slo.sli().in(environment).filter(Sli.Composite.class::isInstance).map(Sli.Composite.class::cast);
    }
}
