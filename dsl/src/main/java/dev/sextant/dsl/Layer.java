package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import java.util.Optional;

/** Which environment the calls of the moment speak about; every one, outside {@code in(…)}. */
final class Layer {

    private Optional<EnvironmentName> environment = Optional.empty();

    Optional<EnvironmentName> environment() {
        return environment;
    }

    /** Runs {@code statements} so that they speak about {@code inner} only. */
    void in(EnvironmentName inner, Runnable statements) {
        Optional<EnvironmentName> outer = environment;
        environment = Optional.of(inner);
        try {
            statements.run();
        } finally {
            environment = outer;
        }
    }
}
