package dev.sextant.promql.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.source.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts and words are those of Go's text/template. */
class TemplatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no template",
                "} }} {",
                "{{ $labels.job }} {{ .Labels.job }} {{ $.Value }} {{ $externalLabels.x }} {{ $externalURL }}",
                "{{ $value | humanize | printf \"%s\" }}",
                "{{- $value -}}",
                "{{/* a comment */}}{{- /* one more */ -}}",
                "{{ if eq $labels.a \"b\" }}x{{ else if .Value }}y{{ else }}z{{ end }}",
                "{{ range $i, $e := query \"up\" }}{{ if $i }}{{ break }}{{ end }}{{ continue }}{{ else }}none{{ end }}",
                "{{ with query \"up\" }}{{ . | first | value }}{{ else with $value }}{{ . }}{{ end }}",
                "{{ $x := 1 }}{{ $x = 2 }}{{ $x }}",
                "{{ $never = 2 }}{{ $never }}",
                "{{ (index $labels \"a b\") }} {{ (query \"up\").x.y }}",
                "{{ define \"t\" }}{{ . }}{{ end }}{{ template \"t\" $value }}{{ template `u` }}",
                "{{ block \"t\" . }}{{ . }}{{ end }}",
                "{{ define \"t\" }} {{ end }}{{ define \"t\" }}x{{ end }}",
                "{{ true }} {{ 'a' }} {{ '\\n' }} {{ 0x1F }} {{ 1_000 }} {{ 1e3 }} {{ 5i }} {{ 1+2i }} {{ .5 }} {{ -1 }}",
                "{{ print nil }}",
                "{{ \"\\u00e9\\x41\\101\" }}",
                "{{\n$value\n}}",
            })
    void accepts(String template) {
        assertThat(Templates.check(template).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "{{ $label.job }}           ¦ undefined variable \"$label\"                ¦ $label",
                "{{ humanise 1 }}           ¦ function \"humanise\" not defined            ¦ humanise",
                "{{ tmpl \"x\" }}           ¦ function \"tmpl\" not defined                ¦ tmpl",
                "{{ end }}                  ¦ unexpected {{end}}                           ¦ end",
                "{{ else }}                 ¦ unexpected {{else}}                          ¦ else",
                "{{ if 1 }}                 ¦ unexpected EOF                               ¦",
                "{{ if }}x{{ end }}         ¦ missing value for if                         ¦ }}",
                "{{ if 1 }}{{ else }}{{ else }}{{ end }} ¦ expected end; found {{else}}    ¦ else",
                "{{}}                       ¦ missing value for command                    ¦ }}",
                "{{ break }}                ¦ {{break}} outside {{range}}                  ¦ break",
                "{{ $value                  ¦ unclosed action                              ¦",
                "{{ (1 }}                   ¦ unclosed left paren                          ¦",
                "{{ 1) }}                   ¦ unexpected right paren                       ¦ )",
                "{{ \"a }}                  ¦ unterminated quoted string                   ¦ \"a }}",
                "{{ `a }}                   ¦ unterminated raw quoted string               ¦ `a }}",
                "{{ 'ab' }}                 ¦ malformed character constant: 'ab'           ¦ 'ab'",
                "{{ \"\\q\" }}              ¦ invalid syntax                               ¦ \"\\q\"",
                "{{/* a                     ¦ unclosed comment                             ¦ /*",
                "{{/* a */ }}               ¦ comment ends before closing delimiter        ¦ /* a */",
                "{{ 1x }}                   ¦ bad number syntax: \"1x\"                    ¦ 1x",
                "{{ 1__0 }}                 ¦ illegal number syntax: \"1__0\"              ¦ 1__0",
                "{{ 99999999999999999999 }} ¦ integer overflow: \"99999999999999999999\"   ¦ 99999999999999999999",
                "{{ a%b }}                  ¦ bad character U+0025 '%'                     ¦ %",
                "{{ é€ }}                   ¦ bad character U+20AC '€'                     ¦ €",
                "{{ 1 | 2 }}                ¦ non executable command in pipeline stage 2   ¦ 2",
                "{{ nil.x }}                ¦ unexpected . after term \"nil\"              ¦ .x",
                "{{ $a, $b := 1 }}          ¦ too many declarations in command             ¦ ,",
                "{{ range $a, 1 }}{{ end }} ¦ range can only initialize variables          ¦ 1",
                "{{ template x }}           ¦ unexpected \"x\" in template clause          ¦ x",
                "{{ if 1 }}{{ define \"a\" }}{{ end }}{{ end }} ¦ unexpected <define> in command ¦ define",
                "{{ define \"a\" }}{{ $labels.x }}{{ end }} ¦ undefined variable \"$labels\" ¦ $labels",
                "{{ define \"a\" }}x{{ end }}{{ define \"a\" }}y{{ end }} ¦ template: multiple definition of template \"a\" ¦ \"a\"",
                "{{ if 1 }}{{ $x := 1 }}{{ end }}{{ $x }} ¦ undefined variable \"$x\"      ¦ $x",
            })
    void saysWhatGoSays(String template, String message, String marked) {
        TemplateProblem problem = Templates.check(template).problems().get(0);

        assertThat(problem.message()).isEqualTo(message);
        if (marked != null) {
            assertThat(cut(template, problem.span())).isEqualTo(marked);
        }
    }

    private static String cut(String text, Span span) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, span.start(), span.end() - span.start(), StandardCharsets.UTF_8);
    }

    @Test
    void findsEveryUnknownNameUpToTheFirstErrorOfSyntax() {
        assertThat(Templates.check("é {{ $a }} {{ b }} {{ c | d }} {{ end }} {{ e }}")
                        .problems())
                .extracting(TemplateProblem::kind, TemplateProblem::message, TemplateProblem::span)
                .containsExactly(
                        tuple(TemplateProblem.Kind.UNKNOWN_VARIABLE, "undefined variable \"$a\"", 6, 8),
                        tuple(TemplateProblem.Kind.UNKNOWN_FUNCTION, "function \"b\" not defined", 15, 16),
                        tuple(TemplateProblem.Kind.UNKNOWN_FUNCTION, "function \"c\" not defined", 23, 24),
                        tuple(TemplateProblem.Kind.UNKNOWN_FUNCTION, "function \"d\" not defined", 27, 28),
                        tuple(TemplateProblem.Kind.SYNTAX, "unexpected {{end}}", 35, 38));
    }

    private static Tuple tuple(TemplateProblem.Kind kind, String message, int start, int end) {
        return Tuple.tuple(kind, message, new Span(start, end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "{{ $labels.a }} {{ .Labels.b }} {{ $.Labels.c }}  ¦ a b c ¦ false ¦ false",
                "{{ index $labels \"a b\" }}                        ¦ \"a b\" ¦ false ¦ false",
                "{{ index $labels $value }}                          ¦       ¦ true  ¦ true",
                "{{ with $labels }}{{ .a }}{{ end }}                 ¦ a     ¦ false ¦ false",
                "{{ $l := .Labels }}{{ $l.a }}                       ¦ a     ¦ false ¦ false",
                "{{ range $k, $v := $labels }}{{ $k }}{{ end }}      ¦       ¦ true  ¦ false",
                "{{ range query \"up\" }}{{ .Labels.a }}{{ .Value }}{{ end }} ¦ ¦ false ¦ false",
                "{{ printf \"%s\" $labels.a | toUpper }}             ¦ a     ¦ false ¦ false",
                "{{ $labels | len }}                                 ¦       ¦ true  ¦ false",
                "{{ template \"t\" . }}                              ¦       ¦ true  ¦ true",
                "{{ if gt .Value 5.0 }}{{ end }}                     ¦       ¦ false ¦ true",
                "{{ $value | humanize }}                             ¦       ¦ false ¦ true",
                "{{ $externalLabels.a }} {{ .ExternalLabels.b }}     ¦       ¦ false ¦ false",
            })
    void knowsWhatIsRead(String template, String labels, boolean others, boolean value) {
        TemplateCheck check = Templates.check(template);

        assertThat(check.isValid()).isTrue();
        assertThat(check.labels().stream().map(use -> cut(template, use.span())))
                .containsExactly(labels == null ? new String[0] : words(labels));
        assertThat(check.readsOtherLabels()).isEqualTo(others);
        assertThat(check.readsValue()).isEqualTo(value);
    }

    private static String[] words(String labels) {
        return labels.startsWith("\"") ? new String[] {labels} : labels.split(" ", -1);
    }

    @Test
    void olderVersionsHaveFewerFunctions() {
        String template = "{{ now | toTime }} {{ urlQueryEscape \"a\" }}";

        assertThat(Templates.check(template, new PrometheusVersion(3, 8)).isValid())
                .isTrue();
        assertThat(Templates.check(template, new PrometheusVersion(3, 6)).problems())
                .extracting(TemplateProblem::message)
                .containsExactly("function \"urlQueryEscape\" not defined");
        assertThat(Templates.check(template, new PrometheusVersion(3, 5)).problems())
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("nested")
    void nestingHasALimit(String template) {
        TemplateCheck check = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Templates.check(template));

        assertThat(check.problems())
                .extracting(TemplateProblem::kind, TemplateProblem::message)
                .containsExactly(
                        Tuple.tuple(TemplateProblem.Kind.LIMIT, "template is nested more than 500 levels deep"));
    }

    static Stream<String> nested() {
        return List.of(
                        "{{ if 1 }}",
                        "{{ range $value }}",
                        "{{ with 1 }}",
                        "{{ block \"a\" 1 }}",
                        "{{" + "(".repeat(501))
                .stream()
                .map(piece -> piece.repeat(100_000 / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("longs")
    void lengthHasNone(String template) {
        TemplateCheck check = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Templates.check(template));

        assertThat(check.problems()).isEmpty();
    }

    static Stream<String> longs() {
        return Stream.of(
                "{{ if 1 }}" + "{{ else if 1 }}".repeat(50_000) + "{{ end }}",
                "{{ $a := 1 }}".repeat(50_000) + "{{ $a }}".repeat(50_000),
                "{{ $labels" + ".a".repeat(200_000) + "}}",
                "é".repeat(100_000) + "{{ $labels.é }}".repeat(50_000),
                "{{ 0." + "1".repeat(500_000) + " }}");
    }
}
