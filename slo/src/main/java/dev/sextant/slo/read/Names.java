package dev.sextant.slo.read;

import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of services and SLOs, of which ids are made. */
final class Names {
    /** Sloth's. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][-A-Za-z0-9_.]*[A-Za-z0-9]");

    private Names() {}

    static Optional<LocatedText> required(Fields owner, String field, String hint) {
        return owner.requiredText(field, hint).flatMap(name -> valid(name, owner.path(field), owner.problems()));
    }

    /** The name, if it is a good one; otherwise that is reported. */
    static Optional<LocatedText> valid(LocatedText name, String path, Problems problems) {
        if (NAME.matcher(name.value()).matches()) {
            return Optional.of(name);
        }
        problems.error(
                Code.INVALID_NAME,
                name.place(),
                path,
                StringText.quote(name.value()) + " cannot be part of an id",
                "use two or more letters, digits, and -, _ or . between them");
        return Optional.empty();
    }
}
