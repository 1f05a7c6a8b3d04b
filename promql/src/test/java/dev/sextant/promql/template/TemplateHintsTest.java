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
            {{ .job }}                                         ¦ use $labels.job
            {{ .CommonLabels.job }}                            ¦ only available in Alertmanager templates
            {{ range .Alerts }}{{ end }}                       ¦ only available in Alertmanager templates
            {{ $label.x }}                                     ¦ did you mean $labels?
            {{ $Labels.x }}                                    ¦ did you mean $labels?
            {{ $values }}                                      ¦ did you mean $value?
            {{ $external_labels.x }}                           ¦ did you mean $externalLabels?
            {{ $externalUrl }}                                 ¦ did you mean $externalURL?
            {{ $job }}                                         ¦ use $labels.job
            {{ job }}                                          ¦ use $labels.job
            {{ instance | stripPort }}                         ¦ use $labels.instance
            {{ humanise $value }}                              ¦ did you mean humanize?
            {{ $value | humanizeDuraton }}                     ¦ did you mean humanizeDuration?
            {{ $value | humanizePercent }}                     ¦ did you mean humanizePercentage?
            {{ $labels.x | lower }}                            ¦ did you mean toLower?
            {{ $labels.x | default "y" }}                      ¦ write or $labels.x "…"
            {{ trimSpace "x" }}                                ¦ only available in Alertmanager templates
            {{ tmpl "x" }}                                     ¦ only available in console templates
            {{ $value | printf “%.2f” }}                       ¦ strings go in plain quotes: "…"
            {{ $value | printf '%.2f' }}                       ¦ strings go in double quotes: "%.2f"
            {{ $value | printf %.2f }}                         ¦ the format goes in quotes: printf "%.2f"
            {{ 'it }}                                          ¦ strings go in double quotes: "…"
            {{ or $labels.x '' }}                              ¦ an empty string is written ""
            {{ reReplaceAll "\\." "" $labels.x }}               ¦ write a backslash twice, or put the string in backquotes
            {{ humanize($value) }}                             ¦ a function takes no parentheses: write humanize $value
            {{ printf("%s", $value) }}                         ¦ a function takes no parentheses, and spaces between arguments
            {{ printf "%s", $value }}                          ¦ arguments are separated by spaces, not by commas
            {{ $value                                          ¦ close the action with }}
            {{ $value }                                        ¦ close the action with }}
            {{ $labels.job }, down                             ¦ close the action with }}
            {{{ $value }}}                                     ¦ an action goes in two braces: {{ … }}
            {{ if $value }}x                                   ¦ add the {{ end }} that is missing
            {{ if }}x{{ end }}                                 ¦ if needs a condition, as in if gt $value 5.0
            {{ if $value }}a{{ else if }}b{{ end }}            ¦ if needs a condition, as in if gt $value 5.0
            {{ if $value }}a{{ elseif 1 }}b{{ end }}           ¦ a further branch is written {{ else if … }}
            {{ if $value }}a{{ endif }}                        ¦ a block ends with {{ end }}
            {{ if 1 }}a{{ else }}b{{ else }}c{{ end }}         ¦ a second branch is written {{ else if … }}, and the last one {{ else }}
            {{ else if $value }}                               ¦ else goes between an if, with or range and its {{ end }}
            {{ end }}                                          ¦ there is one {{ end }} too many
            {{}}                                               ¦ write a value, such as {{ $value }}
            {{ $value | "x" }}                                 ¦ a function goes after |, as in $value | humanize
            {{ if $value > 5 }}x{{ end }}                      ¦ comparison is a function: gt $value 5.0
            {{ if $value <= 5 }}x{{ end }}                     ¦ comparison is a function: le $value 5.0
            {{ if $value == 5 }}x{{ end }}                     ¦ comparison is a function: eq $value 5.0
            {{ if $labels.job == "x" }}x{{ end }}              ¦ comparison is a function: eq $labels.job "x"
            {{ if $labels.job != "x" }}x{{ end }}              ¦ comparison is a function: ne $labels.job "x"
            {{ if !$value }}x{{ end }}                         ¦ ! is written as a function: not a
            {{ $labels.a && $labels.b }}                       ¦ && is written as a function: and a b
            {{ $labels.a || "x" }}                             ¦ || is written as a function: or a b
            {{ $value * 100 }}                                 ¦ templates do no arithmetic: compute it in the expression
            {{ $value/1024 }}                                  ¦ templates do no arithmetic: compute it in the expression
            {{ $value - 1 }}                                   ¦ templates do no arithmetic: compute it in the expression
            {{-$value}}                                        ¦ put a space after {{-
            {{-if $value}}x{{ end }}                           ¦ put a space after {{-
            {{ $labels.x-}}                                    ¦ put a space before -}}
            {{ "x"-}}                                          ¦ put a space before -}}
            {{ $labels.x; }}                                   ¦ drop the semicolon
            {{ "x"; }}                                         ¦ drop the semicolon
            {{ query(up) }}                                    ¦ a function takes no parentheses: write query "up"
            {{ query(sum(up{a="b"})) | first }}                ¦ a function takes no parentheses: write query `sum(up{a="b"})`
            {{ len(labels) }}                                  ¦ a function takes no parentheses: write len $labels
            {{ toUpper(labels.x) }}                            ¦ a function takes no parentheses: write toUpper $labels.x
            {{ toUpper($value) }}                              ¦ a function takes no parentheses, and spaces between arguments
            {{ humanize(job) }}                                ¦ a function takes no parentheses, and spaces between arguments
            {{ $labels.x =~ "a" }}                             ¦ a regular expression is matched by a function: match "a" $labels.x
            {{ if $labels.x !~ "a" }}x{{ end }}                ¦ a regular expression is matched by a function: not (match "a" $labels.x)
            {{ if $value =~ "a" }}x{{ end }}                   ¦ a regular expression is matched by a function: match "…" x
            {{ if $value > 5.5 }}x{{ end }}                    ¦ comparison is a function: gt a b
            {{ if $value>5 }}x{{ end }}                        ¦ comparison is a function, as in gt $value 5.0 or eq $labels.x "a"
            {{ if $labels.x=="a" }}x{{ end }}                  ¦ comparison is a function, as in gt $value 5.0 or eq $labels.x "a"
            {{ $values.A }}                                    ¦ $values is Grafana's: write $value, which has no fields
            {{ gt $value 5 }}                                  ¦ write 5.0: $value is a float
            {{ $value | gt -5 }}                               ¦ write -5.0: $value is a float
            {{ gt $value "5" }}                                ¦ write 5.0 without quotes: $value is a float
            {{ eq $labels.x 5 }}                               ¦ write "5": a label is a string
            {{ gt $labels.x 5 }}                               ¦ a label is a string, not a number: compare numbers in the expression
            {{ .Value.A }}                                     ¦ .Value has no fields: write .Value
            {{ $externalURL.x }}                               ¦ $externalURL has no fields: write $externalURL
            {{ $externalLabels.a.b }}                          ¦ for the label a.b write index $externalLabels "a.b"
            {{ humanize }}                                     ¦ as in humanize $value
            {{ now 1 }}                                        ¦ now takes no arguments
            {{ printf "%.2f" value }}                          ¦ write $value
            {{ toUpper $value }}                               ¦ $value is a number: printf "%g" $value makes a string of it
            {{ $value | humanize % }}                          ¦ write text after the braces: }}%
            {{ (1 }}                                           ¦ add the ')' that is missing
            {{ 1) }}                                           ¦ there is one ')' too many, or a '(' is missing
            {{ "x }}                                           ¦ close the string with the quote that it began with
            {{ template x }}                                   ¦ the template name goes in quotes
            {{ if 1 }}{{ define "a" }}{{ end }}{{ end }}       ¦ define goes outside of every other action
            {{ define "a" }}{{ $value }}{{ end }}              ¦ a defined template sees only what it is passed: {{ template "…" $value }} passes it, and . is its value
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
                "{{ graphLink $expr }}",
                "{{ query $value }}",
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
            {{ printf "%.2f" value }}               ¦ wrong number of args for value: want 1 got 0
            {{ humanize $value 1 }}                 ¦ wrong number of args for humanize: want 1 got 2
            {{ $value | humanize 1 }}               ¦ wrong number of args for humanize: want 1 got 2
            {{ reReplaceAll "a" "b" }}              ¦ wrong number of args for reReplaceAll: want 3 got 2
            {{ index }}                             ¦ wrong number of args for index: want at least 1 got 0
            {{ eq $value }}                         ¦ missing argument for comparison
            {{ gt $value 5 }}                       ¦ incompatible types for comparison: float64 and int
            {{ $value | le 5 }}                     ¦ incompatible types for comparison: int and float64
            {{ eq $value 5 6.0 }}                   ¦ incompatible types for comparison: float64 and int
            {{ with $value }}{{ gt . 5 }}{{ end }}  ¦ incompatible types for comparison: float64 and int
            {{ eq $labels.x 5 }}                    ¦ incompatible types for comparison: string and int
            {{ eq $externalURL true }}              ¦ incompatible types for comparison: string and bool
            {{ $value.A }}                          ¦ can't evaluate field A
            {{ .ExternalURL.x }}                    ¦ can't evaluate field x in type string
            {{ $value | toUpper }}                  ¦ wrong type for value; expected string; got float64
            {{ match "a" $value }}                  ¦ wrong type for value; expected string; got float64
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
                "{{ gt $value 5.0 }}{{ lt 1e3 $value }}{{ eq $value 5.0 6 }}{{ eq $labels.x \"y\" 5 }}",
                "{{ $x := 5 }}{{ gt $value $x }}",
                "{{ $value := 5 }}{{ gt $value 5 }}{{ toUpper $value }}",
                "{{ query \"up\" | first | value | gt 5 }}",
                "{{ \"x\" | reReplaceAll \"a\" \"b\" }}{{ externalURL }}{{ args }}{{ print }}",
                "{{ define \"t\" }}{{ humanize }}{{ end }}",
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
