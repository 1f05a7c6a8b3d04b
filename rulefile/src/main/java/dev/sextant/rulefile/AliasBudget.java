package dev.sextant.rulefile;

import dev.sextant.source.Place;

/**
 * Stops at documents that unfold into far more than was written, where Go's yaml.v3 stops: up to 400,000 nodes may come
 * from aliases, of which a document of any size may be full.
 */
final class AliasBudget {
    private static final int FEW = 400_000;
    private static final int MANY = 4_000_000;
    private static final int DEEPEST = 100;
    private static final double ALLOWED_OF_FEW = 0.99;
    private static final double ALLOWED_OF_MANY = 0.10;

    private final Positions positions;
    private int visited;
    private int throughAliases;
    private int depth;

    AliasBudget(Positions positions) {
        this.positions = positions;
    }

    void visit(Place place) {
        visited++;
        if (depth > 0) {
            throughAliases++;
        }
        if (throughAliases > 100 && visited > 1000 && throughAliases > visited * allowed()) {
            throw new LimitReached(positions.of(place), "document contains excessive aliasing");
        }
    }

    private double allowed() {
        if (visited <= FEW) {
            return ALLOWED_OF_FEW;
        }
        if (visited >= MANY) {
            return ALLOWED_OF_MANY;
        }
        return ALLOWED_OF_FEW - (ALLOWED_OF_FEW - ALLOWED_OF_MANY) * (visited - FEW) / (MANY - FEW);
    }

    /** Each takes a piece of the stack. */
    void enterAlias(Place place) {
        if (depth == DEEPEST) {
            throw new LimitReached(positions.of(place), "aliases are nested more than " + DEEPEST + " levels deep");
        }
        depth++;
    }

    void leaveAlias() {
        depth--;
    }
}
