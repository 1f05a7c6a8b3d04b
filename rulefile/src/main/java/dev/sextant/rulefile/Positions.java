package dev.sextant.rulefile;

import dev.sextant.source.Place;

/** Where places of a text lie in the file: a text can stand inside another one, as a rule file in a ConfigMap. */
interface Positions {
    /** Those of the file itself. */
    Positions SAME = place -> place;

    /** The place in the file. */
    Place of(Place place);
}
