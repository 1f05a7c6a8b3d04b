package dev.sextant.conformance.promql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A short run of {@link Fuzz}; a long one is started by hand. */
class HostileInputTest {
    @Test
    void nothingBreaksTheParserOrThePrinters() throws Exception {
        Fuzz fuzz = new Fuzz(7, FuzzSeeds.all());
        fuzz.run(20_000);
        assertThat(fuzz.failures()).isEmpty();
        assertThat(fuzz.signatures()).isGreaterThan(1_000);
    }
}
