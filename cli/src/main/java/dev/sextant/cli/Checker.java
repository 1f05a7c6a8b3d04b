package dev.sextant.cli;

import dev.sextant.cli.json.Answer;
import dev.sextant.cli.json.Fault;
import dev.sextant.promql.Dialect;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks expressions for programs: there is an answer to each, whatever it is. */
final class Checker {
    private final Dialect dialect;
    private final PrettyOptions pretty;
    private final Verdict verdict;

    Checker(Dialect dialect, PrettyOptions pretty, Verdict verdict) {
        this.dialect = dialect;
        this.pretty = pretty;
        this.verdict = verdict;
    }

    Answer check(String text) {
        try {
            ParseResult result = Promql.parse(text, dialect);
            return result.expr().map(this::valid).orElseGet(() -> invalid(result));
        } catch (RuntimeException | StackOverflowError e) {
            // Those who wait for the answers to other lines get them.
            Optional<String> shortage = Crash.shortage(e);
            if (shortage.isPresent()) {
                verdict.unusable();
                return Answer.invalid(List.of(Fault.outside("limit", shortage.get(), Optional.empty())));
            }
            verdict.crashed();
            return Answer.invalid(List.of(Fault.outside("internal", Crash.sentence(e), Optional.empty())));
        }
    }

    private Answer valid(Expr expr) {
        return Answer.valid(new Answer.Forms(expr.type().symbol(), CanonicalPrinter.print(expr), pretty.print(expr)));
    }

    private Answer invalid(ParseResult result) {
        verdict.findings();
        Source source = new Source(result.text());
        return Answer.invalid(
                result.errors().stream().map(error -> fault(source, error)).toList());
    }

    private static Fault fault(Source source, PromqlError error) {
        Finding found = source.finding(error);
        return new Fault(
                error.span().start(),
                error.span().end(),
                error.message(),
                error.kind().name().toLowerCase(Locale.ROOT),
                Optional.of(new Fault.Position(found.line(), found.column())),
                error.hint());
    }
}
