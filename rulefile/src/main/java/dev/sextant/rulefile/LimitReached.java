package dev.sextant.rulefile;

import dev.sextant.source.Place;

/** Ends the reading of a document that takes more than it is worth. */
@SuppressWarnings("serial")
final class LimitReached extends RuntimeException {
    private final Place place;
    private final String problem;

    LimitReached(Place place, String problem) {
        super(problem, null, false, false);
        this.place = place;
        this.problem = problem;
    }

    Place place() {
        return place;
    }

    String problem() {
        return problem;
    }
}
