package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.GrafanaDeclaration;
import dev.sextant.model.platform.Storage;
import dev.sextant.model.quantity.ByteSize;
import java.util.Optional;

/** Describes Grafana. */
public final class GrafanaSpec {

    private final Context context;
    private final Layer layer;
    private final Setting<Integer> replicas;
    private final Setting<Storage> storage;
    private final Setting<String> host;
    private final Setting<String> adminSecret;

    GrafanaSpec(Context context, Layer layer) {
        this.context = context;
        this.layer = layer;
        replicas = new Setting<>("grafana replicas", context, layer);
        storage = new Setting<>("grafana storage", context, layer);
        host = new Setting<>("grafana host", context, layer);
        adminSecret = new Setting<>("grafana adminSecret", context, layer);
    }

    /** Sets how many Grafana servers run, at least 1; 1 otherwise. */
    public GrafanaSpec replicas(int value) {
        replicas.set(value);
        return this;
    }

    /** Sets the volume for Grafana's database, of the cluster's default storage class; 10 GiB otherwise. */
    public GrafanaSpec storage(ByteSize size) {
        storage.set(new Storage(size, Optional.empty()));
        return this;
    }

    /** Sets the volume for Grafana's database and its storage class. */
    public GrafanaSpec storage(ByteSize size, String storageClass) {
        storage.set(new Storage(size, Optional.of(storageClass)));
        return this;
    }

    /** Sets the public host name, reached by HTTPS; not reachable from outside otherwise. Alerts link to it. */
    public GrafanaSpec host(String value) {
        host.set(value);
        return this;
    }

    /**
     * Names the Kubernetes Secret that holds the administrator's account under {@code admin-user} and
     * {@code admin-password}; {@code grafana-admin} otherwise.
     */
    public GrafanaSpec adminSecret(String secretName) {
        adminSecret.set(secretName);
        return this;
    }

    /** Says what is different in one environment. */
    public GrafanaSpec in(EnvironmentName environment, Configure<GrafanaSpec> difference) {
        context.in(layer, environment, this, difference);
        return this;
    }

    GrafanaDeclaration declaration() {
        return new GrafanaDeclaration(replicas.layered(), storage.layered(), host.layered(), adminSecret.layered());
    }
}
