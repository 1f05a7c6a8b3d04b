package dev.sextant.slo.proof;

import dev.sextant.model.proof.InputSeries;
import java.util.List;

/** Series that an indicator reads, whatever happens to the service. */
interface Source {

    /** The series, from time zero on. */
    List<InputSeries> series(List<Phase> phases);

    /** Whether any share of the events can be bad; else none or all of them. */
    boolean anyShare();

    /** Whether it counts, so that it can begin anew, and goes on while nothing happens. */
    boolean counts();

    /** Whether the indicator has no value while nothing happens. */
    boolean canBeSilent();
}
