package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.PrettyPrinter;
import dev.sextant.promql.print.ReviewPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever is printed parses to the tree that it was printed from, and prints to the same text. */
class RoundTripTest {
    @Test
    void engineTests() {
        List<String> expressions = Corpora.engineTests();
        assertThat(expressions).hasSizeGreaterThan(2000);
        assertThat(broken(expressions)).isEmpty();
    }

    @Test
    void rules() {
        List<String> expressions = Corpora.rules();
        assertThat(expressions).hasSizeGreaterThan(1000);
        assertThat(broken(expressions)).isEmpty();
    }

    @Test
    void printerCases() {
        List<String> expressions = new ArrayList<>();
        Corpora.json("promql/printer_cases.json")
                .forEach(testCase -> expressions.add(testCase.get("in").asString()));
        Corpora.json("promql/prettier_cases.json")
                .forEach(testCase -> expressions.add(testCase.get("in").asString()));
        assertThat(broken(expressions)).isEmpty();
    }

    private static List<String> broken(List<String> expressions) {
        List<String> broken = new ArrayList<>();
        for (String text : expressions) {
            ParseResult result = Promql.parse(text);
            if (!result.isValid()) {
                broken.add(text + " is refused: " + result.errors());
                continue;
            }
            Expr expr = result.orThrow();
            if (!survives(expr, CanonicalPrinter::print)) {
                broken.add(text + " prints as " + CanonicalPrinter.print(expr));
            }
            for (int limit : new int[] {1, 10, 40, PrettyPrinter.DEFAULT_LIMIT}) {
                if (!survives(expr, tree -> PrettyPrinter.print(tree, limit))) {
                    broken.add(text + " prints pretty as " + PrettyPrinter.print(expr, limit));
                }
            }
            if (!survives(expr, ReviewPrinter::print)) {
                broken.add(text + " prints for review as " + ReviewPrinter.print(expr));
            }
        }
        return broken;
    }

    private static boolean survives(Expr expr, Function<Expr, String> printer) {
        String printed = printer.apply(expr);
        ParseResult again = Promql.parse(printed);
        return again.isValid()
                && again.orThrow().equals(expr)
                && again.orThrow().hashCode() == expr.hashCode()
                && printer.apply(again.orThrow()).equals(printed);
    }
}
