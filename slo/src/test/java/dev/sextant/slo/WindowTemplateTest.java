package dev.sextant.slo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.PromqlException;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.source.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTemplateTest {
    private static final Duration LONG = Duration.ofHours(36);

    @ParameterizedTest
    @ValueSource(strings = {"{{.window}}", "{{ .window }}", "{{  .window}}", "{{\n.window\t}}"})
    void theWindowIsWrittenIntoItsPlaces(String placeholder) {
        WindowTemplate template = template("rate(a[" + placeholder + "]) / rate(b[" + placeholder + "])");

        assertThat(template.hasPlaceholder()).isTrue();
        assertThat(template.otherActions()).isEmpty();
        assertThat(CanonicalPrinter.print(template.over(LONG))).isEqualTo("rate(a[1d12h]) / rate(b[1d12h])");
    }

    @Test
    void otherActionsAreFound() {
        String text = "rate(ü{a=\"{{.env}}\"}[{{.window}}]) + {{";

        assertThat(template(text).otherActions()).containsExactly(new Span(11, 19), new Span(38, 40));
        assertThat(template("rate(a[5m])").hasPlaceholder()).isFalse();
    }

    @Test
    void errorsStandWhereTheTemplateHasThem() {
        String text = "rate(a{b=\"ü\"}[{{ .window }}]) / summ(c[{{.window}}])";
        int bytesMoreThanCharacters = 1;

        for (Duration window : List.of(Duration.ofMillis(1), LONG, Duration.ofSeconds(90_061_001))) {
            List<PromqlError> errors = template(text).errors(window);

            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).span().start()).isEqualTo(text.indexOf("summ") + bytesMoreThanCharacters);
        }
    }

    @Test
    void errorsWithinTheWindowStandAtItsPlaceholder() {
        String text = "sum(a[{{.window}}])";
        List<PromqlError> errors = template("a{{.window}}").errors(LONG);

        assertThat(errors).extracting(PromqlError::span).allMatch(span -> span.start() <= 1);
        assertThat(template(text).errors(LONG))
                .extracting(error -> error.span().end())
                .containsOnly(18);
        assertThatThrownBy(() -> template(text).over(LONG)).isInstanceOf(PromqlException.class);
    }

    private static WindowTemplate template(String text) {
        return new WindowTemplate(text, Dialect.PLAIN);
    }
}
