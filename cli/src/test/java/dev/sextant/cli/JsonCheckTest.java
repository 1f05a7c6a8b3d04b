package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program is told about expressions. */
class JsonCheckTest {
    private static final String UP =
            "{\"ok\":true,\"type\":\"vector\",\"canonical\":\"up\",\"pretty\":\"up\",\"errors\":[]}\n";

    private static Run check(String lines) {
        return Run.with(lines, "promql", "check", "--json", "-");
    }

    private static JsonNode answer(byte[] line) {
        return new JsonMapper()
                .readTree(Run.with(line, "promql", "check", "--json", "-").out());
    }

    private static String notAString(int line) {
        return "{\"ok\":false,\"errors\":[{\"start\":0,\"end\":0,\"message\":\"line " + line
                + " is not a JSON string\",\"kind\":\"input\",\"hint\":\"write the expression in double quotes, with"
                + " \\\\\\\" for \\\" and \\\\\\\\ for \\\\\"}]}\n";
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"1+.5\",       scalar, 1 + 0.5",
                "\"'a'\",        string, \\\"a\\\"",
                "\"rate(x[5m])\",vector, rate(x[5m])",
                "\"x[60s]\",     matrix, x[1m]"
            })
    void answersWithTypeAndForms(String line, String type, String canonical) {
        assertThat(check(line + "\n"))
                .isEqualTo(new Run(
                        0,
                        "{\"ok\":true,\"type\":\"" + type + "\",\"canonical\":\"" + canonical + "\",\"pretty\":\""
                                + canonical + "\",\"errors\":[]}\n",
                        ""));
    }

    @Test
    void answersWithEveryErrorAndAllThatIsKnownOfIt() {
        assertThat(check("\"sum(1) +\\n  rate(ä)\"\n\"rate(foo)\"\n").out())
                .isEqualTo(
                        "{\"ok\":false,\"errors\":[{\"start\":16,\"end\":19,\"message\":\"unexpected character: 'ä'\","
                                + "\"kind\":\"syntax\",\"line\":2,\"column\":8}]}\n"
                                + "{\"ok\":false,\"errors\":[{\"start\":5,\"end\":8,\"message\":\"expected type range vector in"
                                + " call to function \\\"rate\\\", got instant vector\",\"kind\":\"type\",\"line\":1,\"column\":6,"
                                + "\"hint\":\"the function wants a range: put [5m] after the selector\"}]}\n");
    }

    @Test
    void countsBytesOfUtf8() {
        assertThat(check("\"{a=\\\"ä€😀\\\"} + sum(1)\"").out())
                .isEqualTo(
                        "{\"ok\":false,\"errors\":[{\"start\":22,\"end\":23,\"message\":\"expected type instant vector in"
                                + " aggregation expression, got scalar\",\"kind\":\"type\",\"line\":1,\"column\":17}]}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "up",
                "'up'",
                "\"up",
                "\"up\" \"up\"",
                "\"up\" x",
                "1",
                "null",
                "[\"up\"]",
                "{}",
                "\"\t\"",
                "\"\\x\"",
                "\"\\ud8\""
            })
    void whatIsNoStringIsRefusedAndTheRestIsAnswered(String line) {
        assertThat(check("\"up\"\n" + line + "\n\"up\"\n")).isEqualTo(new Run(2, UP + notAString(2) + UP, ""));
    }

    @Test
    void takesLineEndsOfEveryKindAndALastLineWithoutOne() {
        assertThat(check("\"up\"\r\n  \"up\"  \n\"up\"")).isEqualTo(new Run(0, UP + UP + UP, ""));
        assertThat(check("")).isEqualTo(new Run(0, "", ""));
        assertThat(check("\"up\"\n\r\n\n")).isEqualTo(new Run(2, UP + notAString(2) + notAString(3), ""));
    }

    @Test
    void theWorstLineDecidesTheExitCode() {
        assertThat(check("\"up\"\n\"(\"\n\"up\"\n").exitCode()).isEqualTo(1);
        assertThat(check("up\n\"(\"\n\"up\"\n").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"{a=\u00ff}\"", "\"{a=\\udcff}\""})
    void aByteThatIsNoUtf8IsOneByteRawOrEscaped(String line) {
        JsonNode error = answer(Run.bytes(line)).get("errors").get(0);

        assertThat(error.get("start").asInt()).isEqualTo(3);
        assertThat(error.get("message").asString()).endsWith("'\ufffd'");
    }

    @Test
    void theTwoBytesOfACharacterAreThatCharacter() {
        assertThat(check("\"{a=\\\"\\udcc3\\udca4\\\"}\"").out()).contains("\"canonical\":\"{a=\\\"ä\\\"}\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\udfff", "\\udc7f"})
    void halfACharacterThatIsNoByteIsTheReplacementCharacter(String half) {
        assertThat(check("\"" + half + "\"").out())
                .isEqualTo(check("\"\ufffd\"").out())
                .startsWith("{\"ok\":false,\"errors\":[{\"start\":0,\"end\":3,");
    }

    @Test
    void everySingleByteGetsAnAnswerThatIsJson() {
        StringBuilder lines = new StringBuilder();
        for (int b = 0; b < 256; b++) {
            for (String around : List.of("\"?\"", "\"{a=\\\"?\\\"}\"", "\"# ?\\nfoo\"", "?")) {
                lines.append(around.replace('?', b == '\n' ? ' ' : (char) b)).append('\n');
            }
        }
        Run run = Run.with(Run.bytes(lines.toString()), "promql", "check", "--json", "-");

        assertThat(run.out().lines()).hasSize(4 * 256);
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(new JsonMapper().readTree(line).get("errors"))
                        .isNotNull());
    }

    @Test
    void takesManyLines() {
        Run run = check("\"up\"\n".repeat(20_000));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(UP.repeat(20_000));
    }

    @Test
    void answersToWhatIsTooLong() {
        String long_ = "\"" + "x".repeat(1 << 21) + "\"\n";
        String longer = "\"" + "x".repeat(InputText.LARGEST) + "\"\n";

        assertThat(check(long_ + longer + "\"up\"\n"))
                .isEqualTo(new Run(
                        2,
                        "{\"ok\":false,\"errors\":[{\"start\":0,\"end\":0,\"message\":\"expression is longer than 1048576"
                                + " characters, which is the limit of this check\",\"kind\":\"limit\",\"line\":1,\"column\":1}]}\n"
                                + "{\"ok\":false,\"errors\":[{\"start\":0,\"end\":0,\"message\":\"line 2 is longer than"
                                + " 16777216 bytes\",\"kind\":\"input\"}]}\n" + UP,
                        ""));
    }

    @Test
    void answersToArgumentsAndFilesToo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("up.promql"), "\nup # it is\n");

        assertThat(Run.of("promql", "check", "--json", "up", "up")).isEqualTo(new Run(0, UP + UP, ""));
        assertThat(Run.of("promql", "check", "--json", "-f", file.toString())).isEqualTo(new Run(0, UP, ""));
    }

    @Test
    void writesUtf8() {
        byte[] line = "\"{a='ä€😀'}\"".getBytes(StandardCharsets.UTF_8);

        assertThat(answer(line).get("canonical").asString()).isEqualTo("{a=\"ä€😀\"}");
    }
}
