package dev.sextant.yaml.read;

import dev.sextant.source.Place;

/** A document that cannot be read on. */
@SuppressWarnings("serial")
final class Broken extends RuntimeException {
    private final Place place;
    private final String problem;
    private final boolean limit;

    Broken(Place place, String problem, boolean limit) {
        super(problem, null, false, false);
        this.place = place;
        this.problem = problem;
        this.limit = limit;
    }

    Place place() {
        return place;
    }

    String problem() {
        return problem;
    }

    boolean limit() {
        return limit;
    }
}
