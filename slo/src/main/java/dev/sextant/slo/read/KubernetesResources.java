package dev.sextant.slo.read;

import dev.sextant.rulefile.LocatedText;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what resources of Kubernetes have around their spec. */
final class KubernetesResources {
    private static final FieldSet RESOURCE =
            FieldSet.of("a PrometheusServiceLevel", "apiVersion", "kind", "metadata", "spec", "status");
    /** Also what only the cluster writes: a resource may have been fetched from one. */
    private static final FieldSet METADATA = FieldSet.of(
            "the metadata of a resource",
            "name",
            "namespace",
            "labels",
            "annotations",
            "creationTimestamp",
            "finalizers",
            "generation",
            "managedFields",
            "ownerReferences",
            "resourceVersion",
            "selfLink",
            "uid");

    private KubernetesResources() {}

    /** Reads a PrometheusServiceLevel. */
    static void read(Value document, SlothReader sloth) {
        document.fields(RESOURCE).ifPresent(fields -> {
            Optional<Resource> resource = fields.required("metadata", "write metadata with a name")
                    .flatMap(metadata -> metadata.fields(METADATA))
                    .flatMap(KubernetesResources::metadata);
            // Without a name the spec is still worth reading for its problems.
            Resource known =
                    resource.orElseGet(() -> new Resource("", Optional.empty(), new TreeMap<>(), new TreeMap<>()));
            fields.required("spec", "write a spec with service and slos")
                    .ifPresent(spec -> sloth.read(spec, Optional.of(known)));
        });
    }

    private static Optional<Resource> metadata(Fields metadata) {
        Optional<String> namespace = metadata.text("namespace").map(LocatedText::value);
        return metadata.requiredText("name", "name the resource")
                .map(name -> new Resource(
                        name.value(),
                        namespace.filter(text -> !text.isEmpty()),
                        Labels.plain(metadata, "labels"),
                        Labels.plain(metadata, "annotations")));
    }
}
