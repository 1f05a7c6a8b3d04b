package acme.promql;

import static dev.sextant.promql.typed.Functions.promql;
import static dev.sextant.promql.typed.Functions.promqlRange;
import static dev.sextant.promql.typed.Functions.promqlScalar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Promql;
import dev.sextant.promql.analysis.RequiredFeatures;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.ReviewPrinter;
import dev.sextant.promql.typed.Problem;
import dev.sextant.promql.typed.Samples;
import dev.sextant.promql.typed.Scalar;
import dev.sextant.promql.typed.SeriesVector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is built in Java is the tree that the text gives. */
class TableTest {
    static List<Row> rows() {
        return Table.rows();
    }

    @Test
    void isLong() {
        assertThat(rows()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTheSameTree(Row row) {
        assertThat(row.problems()).isEmpty();
        assertThat(row.expr()).isEqualTo(Promql.parse(row.text()).orThrow());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void survivesPrinting(Row row) {
        assertThat(Promql.parse(CanonicalPrinter.print(row.expr())).orThrow()).isEqualTo(row.expr());
        assertThat(Promql.parse(ReviewPrinter.print(row.expr())).orThrow()).isEqualTo(row.expr());
    }

    /** What a user writes as text is read without flags. */
    @ParameterizedTest
    @MethodSource("rows")
    void asTextNeedsNoFlagOrIsRefused(Row row) {
        Read read = read(row);
        if (RequiredFeatures.of(row.expr()).isEmpty()) {
            assertThat(read.problems()).isEmpty();
            assertThat(read.expr()).isEqualTo(row.expr());
        } else {
            assertThat(read.problems())
                    .isNotEmpty()
                    .allMatch(problem -> problem.message().contains("not enabled")
                            || problem.message().contains("must be enabled"));
        }
    }

    private record Read(Expr expr, List<Problem> problems) {
        static Read of(SeriesVector<?> vector) {
            return new Read(vector.expr(), vector.problems());
        }

        static Read of(Scalar scalar) {
            return new Read(scalar.expr(), scalar.problems());
        }

        static Read of(Samples<?, ?> range) {
            return new Read(range.expr(), range.problems());
        }
    }

    private static Read read(Row row) {
        return switch (row.expr().type()) {
            case SCALAR -> Read.of(promqlScalar(row.text()));
            case MATRIX -> Read.of(promqlRange(row.text()));
            default -> Read.of(promql(row.text()));
        };
    }
}
