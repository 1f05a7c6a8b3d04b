package acme.promql;

import java.util.List;
import java.util.stream.Stream;

/** Every word of the typed vocabulary, once at least. */
final class Table {
    private Table() {}

    static List<Row> rows() {
        return Stream.of(
                        NumberRows.rows(),
                        SeriesRows.rows(),
                        RangeRows.rows(),
                        LengthRows.rows(),
                        OperatorRows.rows(),
                        MatchingRows.rows(),
                        SelectorRows.rows())
                .flatMap(List::stream)
                .toList();
    }
}
