package dev.sextant.promql.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.PrometheusVersion;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateHintsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            {{ $labels.foo-bar }}                              ¦ write index $labels "foo-bar"
            {{- $labels.foo-bar | toUpper -}}                  ¦ write index $labels "foo-bar"
            {{ printf "%s" $labels.foo-bar }}                  ¦ write (index $labels "foo-bar")
            {{ if $labels.foo-bar }}x{{ end }}                 ¦ write index $labels "foo-bar"
            {{ if eq $labels.foo-bar "x" }}x{{ end }}          ¦ write (index $labels "foo-bar")
            {{ .Labels.foo-bar }}                              ¦ write index .Labels "foo-bar"
            {{ $.Labels.foo/bar }}                             ¦ write index $.Labels "foo/bar"
            {{ $labels.foo:bar }}                              ¦ write index $labels "foo:bar"
            {{ $labels.app.kubernetes.io/name }}               ¦ write index $labels "app.kubernetes.io/name"
            {{ $externalLabels.foo-bar }}                      ¦ write index $externalLabels "foo-bar"
            {{ $labels["foo"] }}                               ¦ write index $labels "foo"
            {{ $labels.foo.bar }}                              ¦ for the label foo.bar write index $labels "foo.bar"
            {{ printf "%s" .Labels.foo.bar.baz }}              ¦ for the label foo.bar.baz write (index .Labels "foo.bar.baz")
            {{ with $labels }}{{ .foo.bar }}{{ end }}          ¦ for the label foo.bar write index . "foo.bar"
            {{ labels.x }}                                     ¦ write $labels.x
            {{ Labels.x }}                                     ¦ write $labels.x
            {{ labels }}                                       ¦ write $labels
            {{ externalLabels.x }}                             ¦ write $externalLabels.x
            {{ value }}                                        ¦ write $value
            {{ Value | humanize }}                             ¦ write $value
            {{ .value }}                                       ¦ did you mean .Value?
            {{ .labels.x }}                                    ¦ did you mean .Labels?
            {{ .job }}                                         ¦ the label is read as $labels.job
            {{ .CommonLabels.job }}                            ¦ only templates of Alertmanager have it
            {{ range .Alerts }}{{ end }}                       ¦ only templates of Alertmanager have it
            {{ $label.x }}                                     ¦ did you mean $labels?
            {{ $Labels.x }}                                    ¦ did you mean $labels?
            {{ $values }}                                      ¦ did you mean $value?
            {{ $external_labels.x }}                           ¦ did you mean $externalLabels?
            {{ $externalUrl }}                                 ¦ did you mean $externalURL?
            {{ $job }}                                         ¦ the label is read as $labels.job
            {{ job }}                                          ¦ the label is read as $labels.job
            {{ instance | stripPort }}                         ¦ the label is read as $labels.instance
            {{ humanise $value }}                              ¦ did you mean humanize?
            {{ $value | humanizeDuraton }}                     ¦ did you mean humanizeDuration?
            {{ $value | humanizePercent }}                     ¦ did you mean humanizePercentage?
            {{ $labels.x | lower }}                            ¦ did you mean toLower?
            {{ $labels.x | default "y" }}                      ¦ write or $labels.x "…"
            {{ trimSpace "x" }}                                ¦ only templates of Alertmanager have it
            {{ tmpl "x" }}                                     ¦ only templates of consoles have it
            {{ $value | printf “%.2f” }}                       ¦ strings stand in plain quotes: "…"
            {{ $value | printf '%.2f' }}                       ¦ strings stand in double quotes: "%.2f"
            {{ $value | printf %.2f }}                         ¦ the format stands in quotes: printf "%.2f"
            {{ 'it }}                                          ¦ strings stand in double quotes: "…"
            {{ or $labels.x '' }}                              ¦ an empty string is written ""
            {{ reReplaceAll "\\." "" $labels.x }}               ¦ write a backslash twice, or put the string in backquotes
            {{ humanize($value) }}                             ¦ a function takes no parentheses: write humanize $value
            {{ printf("%s", $value) }}                         ¦ a function takes no parentheses, and spaces between arguments
            {{ printf "%s", $value }}                          ¦ arguments are separated by spaces, not by commas
            {{ $value                                          ¦ close the action with }}
            {{ $value }                                        ¦ close the action with }}
            {{ $labels.job }, down                             ¦ close the action with }}
            {{{ $value }}}                                     ¦ an action stands in two braces: {{ … }}
            {{ if $value }}x                                   ¦ add the {{ end }} that is missing
            {{ if }}x{{ end }}                                 ¦ if needs a condition, as in if gt $value 5.0
            {{ if $value }}a{{ else if }}b{{ end }}            ¦ if needs a condition, as in if gt $value 5.0
            {{ if $value }}a{{ elseif 1 }}b{{ end }}           ¦ a further branch is written {{ else if … }}
            {{ if $value }}a{{ endif }}                        ¦ a block ends with {{ end }}
            {{ if 1 }}a{{ else }}b{{ else }}c{{ end }}         ¦ a second branch is written {{ else if … }}, and the last one {{ else }}
            {{ else if $value }}                               ¦ else stands between an if, with or range and its {{ end }}
            {{ end }}                                          ¦ there is one {{ end }} too many
            {{}}                                               ¦ write a value, such as {{ $value }}
            {{ $value | "x" }}                                 ¦ a function stands behind |, as in $value | humanize
            {{ if $value > 5 }}x{{ end }}                      ¦ comparison is a function: gt a b
            {{ if $value <= 5 }}x{{ end }}                     ¦ comparison is a function: le a b
            {{ if $value == 5 }}x{{ end }}                     ¦ comparison is a function: eq a b
            {{ if $labels.job == "x" }}x{{ end }}              ¦ comparison is a function: eq a b
            {{ if $labels.job != "x" }}x{{ end }}              ¦ comparison is a function: ne a b
            {{ if !$value }}x{{ end }}                         ¦ ! is written as a function: not a
            {{ $labels.a && $labels.b }}                       ¦ && is written as a function: and a b
            {{ $labels.a || "x" }}                             ¦ || is written as a function: or a b
            {{ $value * 100 }}                                 ¦ templates do no arithmetic: compute it in the expression
            {{ $value/1024 }}                                  ¦ templates do no arithmetic: compute it in the expression
            {{ $value - 1 }}                                   ¦ templates do no arithmetic: compute it in the expression
            {{ $value | humanize % }}                          ¦ write text behind the braces: }}%
            {{ (1 }}                                           ¦ add the ')' that is missing
            {{ 1) }}                                           ¦ there is one ')' too many, or a '(' is missing
            {{ "x }}                                           ¦ close the string with the quote that it began with
            {{ template x }}                                   ¦ the name of a template stands in quotes
            {{ if 1 }}{{ define "a" }}{{ end }}{{ end }}       ¦ define stands outside of every other action
            {{ define "a" }}{{ $value }}{{ end }}              ¦ a defined template sees only what it is given: {{ template "…" $value }} gives it, and . reads it
            {{ if 1 }}{{ $x := 1 }}{{ end }}{{ $x }}           ¦ it is defined only up to the {{ end }} of its block: define it before the block
            {{ /* a */ }}                                      ¦ a comment is written {{/* … */}}, without spaces between braces and stars
            {{/* a */ }}                                       ¦ a comment is written {{/* … */}}, without spaces between braces and stars
            {{/* a                                             ¦ close the comment with */}}
            """)
    void saysHowToCorrectIt(String template, String hint) {
        assertThat(first(template).hint()).contains(hint);
    }

    /** A hint that is wrong is worse than none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ foo $value }}",
                "{{ $x }}",
                "{{ $job.x }}",
                "{{ a.b }}",
                "{{ a%b }}",
                "{{ 1x }}",
                "{{ $value | humanize1000 }}",
                "{{ $a, $b := 1 }}",
                "{{ define \"a\" }}{{ job }}{{ end }}",
            })
    void saysNothingWhereItDoesNotKnow(String template) {
        assertThat(first(template).hint()).isEmpty();
    }

    private static TemplateProblem first(String template) {
        TemplateCheck check = Templates.check(template);
        return Stream.concat(check.problems().stream(), check.failures().stream())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            {{ $labels.foo.bar.baz }}               ¦ can't evaluate field bar in type string
            {{ .labels }}                           ¦ can't evaluate field labels
            {{ if 1 }}{{ .Label.x }}{{ end }}       ¦ can't evaluate field Label
            {{ value }}                             ¦ wrong number of args for value: want 1 got 0
            """)
    void prometheusTakesWhatItCannotExpand(String template, String message) {
        TemplateCheck check = Templates.check(template);

        assertThat(check.isValid()).isTrue();
        assertThat(check.failures()).extracting(TemplateProblem::message).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ $value.Count }}",
                "{{ .Labels.a }} {{ $.Labels.a }} {{ .ExternalLabels.a }} {{ .ExternalURL }} {{ .Value }}",
                "{{ range query \"up\" }}{{ .Labels.a }}{{ .job }}{{ end }}",
                "{{ with query \"up\" }}{{ . | first | value }}{{ end }}",
                "{{ $labels := query \"up\" | first }}{{ $labels.Labels.a }}",
                "{{ $x := . }}{{ if 1 }}{{ $x = $labels }}{{ end }}{{ with $x }}{{ .foo }}{{ end }}",
                "{{ define \"t\" }}{{ .a.b.c }}{{ end }}{{ template \"t\" . }}",
            })
    void onlyWhatCertainlyFailsIsReported(String template) {
        assertThat(Templates.check(template).failures()).isEmpty();
    }

    @Test
    void whatIsNotTakenIsNotExpanded() {
        TemplateCheck check = Templates.check("{{ $labels.a.b }} {{ end }}");

        assertThat(check.problems()).hasSize(1);
        assertThat(check.failures()).isEmpty();
    }

    @Test
    void functionsOfLaterReleasesAreNamedWithTheirs() {
        assertThat(Templates.check("{{ now }}", new PrometheusVersion(3, 5)).problems())
                .extracting(problem -> problem.hint().orElse(""))
                .containsExactly("it needs Prometheus 3.6");
    }
}
