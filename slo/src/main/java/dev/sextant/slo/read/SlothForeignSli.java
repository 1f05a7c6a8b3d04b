package dev.sextant.slo.read;

import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.ForeignEvents;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.SloIdentity;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.slo.rules.SloSeries;
import java.util.Optional;

/** Reads an SLI whose queries are of another language than PromQL: events only, and the window's place is all that is judged. */
final class SlothForeignSli {
    private final SlothFields names;
    private final SloIdentity slo;

    SlothForeignSli(SlothFields names, SloIdentity slo) {
        this.names = names;
        this.slo = slo;
    }

    Optional<Indicator> read(Fields sli) {
        if (!sli.has("events") || sli.has("raw") || sli.has("plugin")) {
            sli.error(
                    Code.UNSUPPORTED,
                    "queries of another language count events, nothing else",
                    "write " + names.name("error_query") + " and " + names.name("total_query") + " under events");
            return Optional.empty();
        }
        return sli.get("events").flatMap(value -> value.fields(names.events())).flatMap(this::events);
    }

    private Optional<Indicator> events(Fields events) {
        Optional<String> bad = query(events, names.name("error_query"));
        Optional<String> total = query(events, names.name("total_query"));
        SlothReader.checkDifferent(names, events, bad, total);
        return bad.flatMap(errors -> total.map(all -> new ForeignEvents(SloSeries.identity(slo), errors, all)));
    }

    private static Optional<String> query(Fields events, String field) {
        return events.requiredText(field, "write a query with [{{.window}}]")
                .filter(text -> ForeignQuery.isSound(text, events, field))
                .map(LocatedText::value);
    }
}
