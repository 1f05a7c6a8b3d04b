package dev.sextant.slo.read;

import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.Measured;
import dev.sextant.slo.MeasuredEvents;
import dev.sextant.slo.MeasuredShare;
import dev.sextant.slo.WindowTemplate;
import dev.sextant.slo.Windowed;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads ratio metrics: good or bad events and all of them, or a share that something else has computed. */
final class OpenSloRatio {
    private final OpenSloSource source;
    private final OpenSloQuery queries;

    OpenSloRatio(OpenSloSource source, Queries queries) {
        this.source = source;
        this.queries = new OpenSloQuery(queries);
    }

    Optional<Measured> read(Fields ratio) {
        List<String> given = Stream.of("good", "bad", "total", "raw", "rawType")
                .filter(ratio::has)
                .toList();
        boolean events = given.equals(List.of("good", "total")) || given.equals(List.of("bad", "total"));
        if (events) {
            return events(ratio);
        }
        if (given.equals(List.of("raw", "rawType"))) {
            return raw(ratio);
        }
        String message = given.isEmpty() ? "the metric has no query" : "the metric has " + String.join(", ", given);
        ratio.error(
                given.size() < 2 ? Code.MISSING : Code.CONFLICT,
                message,
                "write good and total, bad and total, or raw and rawType");
        return Optional.empty();
    }

    private Optional<Measured> events(Fields ratio) {
        Optional<Boolean> counter = ratio.get("counter").flatMap(Value::flag);
        String part = ratio.has("good") ? "good" : "bad";
        Optional<Windowed> total = query(ratio, "total").flatMap(query -> queries.events(query, counter));
        Optional<Windowed> counted = query(ratio, part).flatMap(query -> queries.events(query, counter));
        return counted.flatMap(some -> total.filter(all -> isAlike(some, all, part, ratio))
                .map(all -> new MeasuredEvents(some, part.equals("good"), all)));
    }

    /** A rate is per second, and what is made of a counter is a number in the window: their quotient is no share. */
    private static boolean isAlike(Windowed some, Windowed all, String part, Fields ratio) {
        boolean alike = some instanceof WindowTemplate == all instanceof WindowTemplate;
        if (!alike) {
            ratio.error(
                    Code.CONFLICT,
                    part,
                    "only one of the two queries has {{.window}}, so that they may count in different units",
                    "write {{.window}} into both of them, or into none");
        }
        return alike;
    }

    private Optional<Measured> raw(Fields ratio) {
        ratio.get("counter").ifPresent(Value::flag);
        Optional<Windowed> raw = query(ratio, "raw").flatMap(queries::share);
        Optional<LocatedText> type = ratio.text("rawType");
        String kind = type.map(LocatedText::value).orElse("");
        if (type.isPresent() && !kind.equals("success") && !kind.equals("failure")) {
            ratio.problems()
                    .error(
                            Code.WRONG_TYPE,
                            type.get().place(),
                            ratio.path("rawType"),
                            StringText.quote(kind) + " is no type of a raw metric",
                            "write success or failure");
            return Optional.empty();
        }
        return raw.map(share -> new MeasuredShare(share, kind.equals("success")));
    }

    private Optional<Value> query(Fields ratio, String name) {
        return ratio.get(name).flatMap(source::query);
    }
}
