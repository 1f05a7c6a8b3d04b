package dev.sextant.cli;

import dev.sextant.cli.LineReader.Line;
import dev.sextant.cli.json.Answer;
import dev.sextant.cli.json.AnswerWriter;
import dev.sextant.cli.json.Fault;
import dev.sextant.cli.json.JsonStrings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A conversation with a program: an expression a line, an answer a line. */
final class JsonLines {
    private static final String HINT = "write the expression in double quotes, with \\\" for \" and \\\\ for \\";

    private final Console console;
    private final Checker checker;

    JsonLines(Console console, Checker checker) {
        this.console = console;
        this.checker = checker;
    }

    /** Answers until the input ends. */
    void run() throws IOException {
        LineReader lines = new LineReader(console.in(), console.out(), InputText.LARGEST);
        AnswerWriter answers = new AnswerWriter(console.out());
        try {
            long number = 1;
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                answers.write(answer(number++, line.get()));
            }
        } catch (OutputFailure e) {
            throw e;
        } catch (IOException e) {
            console.unreadable(InputText.STANDARD_INPUT, e);
        }
    }

    private Answer answer(long number, Line line) {
        if (line.tooLong()) {
            return refuse("line " + number + " is longer than " + InputText.LARGEST + " bytes", Optional.empty());
        }
        return JsonStrings.read(Utf8.decode(line.bytes()))
                .map(expression -> checker.check(Utf8.asRead(expression)))
                .orElseGet(() -> refuse("line " + number + " is not a JSON string", Optional.of(HINT)));
    }

    private Answer refuse(String message, Optional<String> hint) {
        console.verdict().unusable();
        return Answer.invalid(List.of(Fault.outside("input", message, hint)));
    }
}
