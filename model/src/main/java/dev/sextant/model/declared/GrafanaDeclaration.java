package dev.sextant.model.declared;

import dev.sextant.model.platform.Storage;

/** See {@link dev.sextant.model.resolved.GrafanaServer} for what the parts mean. */
public record GrafanaDeclaration(
        Layered<Integer> replicas, Layered<Storage> storage, Layered<String> host, Layered<String> adminSecret) {}
