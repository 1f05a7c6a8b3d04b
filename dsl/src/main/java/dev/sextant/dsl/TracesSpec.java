package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.TracesDeclaration;
import dev.sextant.model.platform.Storage;
import dev.sextant.model.platform.TraceBackend;
import dev.sextant.model.quantity.ByteSize;
import dev.sextant.model.quantity.Percent;
import java.time.Duration;
import java.util.Optional;

/** Describes trace collection and storage. */
public final class TracesSpec {

    private final Context context;
    private final Layer layer;
    private final Setting<TraceBackend> backend;
    private final Setting<Percent> sampling;
    private final Setting<Duration> retention;
    private final Setting<Storage> storage;
    private final Setting<String> host;

    TracesSpec(Context context, Layer layer) {
        this.context = context;
        this.layer = layer;
        backend = new Setting<>("traces backend", context, layer);
        sampling = new Setting<>("traces sampling", context, layer);
        retention = new Setting<>("traces retention", context, layer);
        storage = new Setting<>("traces storage", context, layer);
        host = new Setting<>("traces host", context, layer);
    }

    /** Sets which Jaeger stores the traces; {@link TraceBackend#JAEGER_V2} otherwise. */
    public TracesSpec backend(TraceBackend value) {
        backend.set(value);
        return this;
    }

    /** Sets the share of requests that are traced, 0 % to 100 %; 10 % otherwise. */
    public TracesSpec sampling(Percent value) {
        sampling.set(value);
        return this;
    }

    /** Sets how long traces are kept; 7 days otherwise. */
    public TracesSpec retention(Duration value) {
        retention.set(value);
        return this;
    }

    /** Sets the volume for traces, of the cluster's default storage class; 20 GiB otherwise. */
    public TracesSpec storage(ByteSize size) {
        storage.set(new Storage(size, Optional.empty()));
        return this;
    }

    /** Sets the volume for traces and its storage class. */
    public TracesSpec storage(ByteSize size, String storageClass) {
        storage.set(new Storage(size, Optional.of(storageClass)));
        return this;
    }

    /** Sets the public host name of Jaeger's pages, reached by HTTPS; not reachable from outside otherwise. */
    public TracesSpec host(String value) {
        host.set(value);
        return this;
    }

    /** Says what is different in one environment. */
    public TracesSpec in(EnvironmentName environment, Configure<TracesSpec> difference) {
        context.in(layer, environment, this, difference);
        return this;
    }

    TracesDeclaration declaration() {
        return new TracesDeclaration(
                backend.layered(), sampling.layered(), retention.layered(), storage.layered(), host.layered());
    }
}
