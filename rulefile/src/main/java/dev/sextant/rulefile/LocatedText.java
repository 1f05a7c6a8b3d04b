package dev.sextant.rulefile;

import dev.sextant.source.Place;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A text of a file that knows where each of its characters stands there, through quotes, escapes, indentation and folded
 * lines. Two are equal if they say the same, wherever they stand.
 */
public final class LocatedText {
    private final String value;
    private final Place place;
    private final IntFunction<Place> places;

    /**
     * A text.
     *
     * @param value what it says
     * @param place where it begins, with its quotes
     * @param places the place of each UTF-8 offset of {@code value}, also of the one behind the last
     */
    public LocatedText(String value, Place place, IntFunction<Place> places) {
        this.value = Objects.requireNonNull(value, "value");
        this.place = Objects.requireNonNull(place, "place");
        this.places = Objects.requireNonNull(places, "places");
    }

    /** A text that stands as a whole at one place. */
    static LocatedText at(Place place, String value) {
        return new LocatedText(value, place, offset -> place);
    }

    /** What it says. */
    public String value() {
        return value;
    }

    /** Where it begins; of one in quotes where the quote stands. */
    public Place place() {
        return place;
    }

    /** Where the character stands whose UTF-8 bytes {@code offset} lies in; offsets count from 0. */
    public Place placeAt(int offset) {
        return places.apply(offset);
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocatedText text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
