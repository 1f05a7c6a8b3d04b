package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.LogsDeclaration;
import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.platform.Storage;
import dev.sextant.model.quantity.ByteSize;
import java.time.Duration;
import java.util.Optional;

/** Describes log collection and storage. */
public final class LogsSpec {

    private final Context context;
    private final Layer layer;
    private final Setting<LogCollector> collector;
    private final Setting<Duration> retention;
    private final Setting<Storage> storage;

    LogsSpec(Context context, Layer layer) {
        this.context = context;
        this.layer = layer;
        collector = new Setting<>("logs collector", context, layer);
        retention = new Setting<>("logs retention", context, layer);
        storage = new Setting<>("logs storage", context, layer);
    }

    /** Sets what reads the pods' logs; {@link LogCollector#ALLOY} otherwise. */
    public LogsSpec collector(LogCollector value) {
        collector.set(value);
        return this;
    }

    /** Sets how long log lines are kept, in whole days; 14 days otherwise. */
    public LogsSpec retention(Duration value) {
        retention.set(value);
        return this;
    }

    /** Sets Loki's volume, of the cluster's default storage class; 50 GiB otherwise. */
    public LogsSpec storage(ByteSize size) {
        storage.set(new Storage(size, Optional.empty()));
        return this;
    }

    /** Sets Loki's volume and its storage class. */
    public LogsSpec storage(ByteSize size, String storageClass) {
        storage.set(new Storage(size, Optional.of(storageClass)));
        return this;
    }

    /** Says what is different in one environment. */
    public LogsSpec in(EnvironmentName environment, Configure<LogsSpec> difference) {
        context.in(layer, environment, this, difference);
        return this;
    }

    LogsDeclaration declaration() {
        return new LogsDeclaration(collector.layered(), retention.layered(), storage.layered());
    }
}
