package dev.sextant.slo.read;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a resource of Kubernetes is called.
 *
 * @param name of the resource
 * @param namespace absent if none is named
 * @param labels of the resource, not of its SLOs
 * @param annotations of the resource
 */
public record Resource(
        String name,
        Optional<String> namespace,
        SortedMap<String, String> labels,
        SortedMap<String, String> annotations) {
    public Resource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(namespace, "namespace");
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    }
}
