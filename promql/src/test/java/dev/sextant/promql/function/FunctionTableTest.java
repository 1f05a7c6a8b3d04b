package dev.sextant.promql.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.ast.FunctionSignature;
import org.junit.jupiter.api.Test;

class FunctionTableTest {
    @Test
    void holdsWhatPrometheusHolds() {
        assertThat(FunctionTable.functions()).hasSize(91);
        assertThat(FunctionTable.functions().values())
                .filteredOn(FunctionSignature::experimental)
                .hasSize(18);
    }

    @Test
    void knowsHowManyArgumentsAreAllowed() {
        assertThat(FunctionTable.get("hour").minimumArguments()).isZero();
        assertThat(FunctionTable.get("hour").maximumArguments()).isEqualTo(1);
        assertThat(FunctionTable.get("label_join").minimumArguments()).isEqualTo(3);
        assertThat(FunctionTable.get("label_join").maximumArguments()).isEqualTo(Integer.MAX_VALUE);
        assertThat(FunctionTable.get("histogram_quantiles").minimumArguments()).isEqualTo(3);
        assertThat(FunctionTable.get("histogram_quantiles").maximumArguments()).isEqualTo(12);
        assertThat(FunctionTable.find("RATE")).isEmpty();
    }
}
