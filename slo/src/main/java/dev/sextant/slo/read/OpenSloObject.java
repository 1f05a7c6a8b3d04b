package dev.sextant.slo.read;

import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.Optional;

/**
 * An object that others refer to.
 *
 * @param kind such as {@code SLI}
 * @param name by which they refer to it
 * @param spec its fields
 */
record OpenSloObject(String kind, LocatedText name, Fields spec) {

    String where() {
        return spec.problems().file() + ":" + name.place().line();
    }

    /**
     * What was made of the object. If it is nothing, the problem stands where the object does; when that is another
     * file, the one that refers to it must not seem to be right.
     */
    <T> Optional<T> checked(Optional<T> made, Value reference) {
        if (made.isEmpty() && reference.problems() != spec.problems()) {
            reference.error(
                    Code.MISSING,
                    kind + " " + StringText.quote(name.value()) + " has problems of its own, see " + where(),
                    "mend it there");
        }
        return made;
    }
}
