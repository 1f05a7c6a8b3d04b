package dev.sextant.slo.read;

import dev.sextant.promql.Dialect;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.WindowTemplate;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query of MetricsQL or LogQL. All that is judged of it is where the window stands. */
final class ForeignQuery {
    /** Comments, and strings of either language. */
    private static final Pattern NO_CODE =
            Pattern.compile("#[^\\n]*|\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`|'(?:\\\\.|[^'\\\\])*'", Pattern.DOTALL);

    private static final Pattern RANGE = Pattern.compile("\\[[^]]*\\{\\{\\s*\\.window\\s*}}[^]]*]");

    private ForeignQuery() {}

    /** Whether the window has a place, and nothing else is to be filled in. What is wrong is reported. */
    static boolean isSound(LocatedText text, Fields owner, String field) {
        // Of the same length, so that places stay right. LogQL has templates of its own within strings.
        String code = NO_CODE.matcher(text.value())
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[\\[\\]{}]", "_")));
        if (Queries.hasOtherActions(
                new WindowTemplate(code, Dialect.PLAIN), text, owner.problems(), owner.path(field))) {
            return false;
        }
        boolean placed =
                RANGE.matcher(code).find() && !Queries.PART.matcher(code).find();
        if (!placed) {
            owner.error(
                    Code.WINDOW_PLACEHOLDER_MISSING,
                    field,
                    "the query does not say where the window belongs",
                    "write [{{.window}}] for its range");
        }
        return placed;
    }
}
