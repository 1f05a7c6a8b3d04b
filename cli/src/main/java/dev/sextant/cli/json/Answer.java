package dev.sextant.cli.json;

import java.util.List;
import java.util.Optional;

/**
 * What a program is told about one expression.
 *
 * @param forms the expression printed; present exactly when there is no fault
 * @param faults what is wrong with it
 */
public record Answer(Optional<Forms> forms, List<Fault> faults) {
    /**
     * A valid expression.
     *
     * @param type {@code scalar}, {@code string}, {@code vector} or {@code matrix}
     * @param canonical on one line
     * @param pretty over several lines where it is long
     */
    public record Forms(String type, String canonical, String pretty) {}

    public Answer {
        faults = List.copyOf(faults);
        if (forms.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("forms and faults exclude each other");
        }
    }

    /** The expression is valid. */
    public static Answer valid(Forms forms) {
        return new Answer(Optional.of(forms), List.of());
    }

    /** The expression is not valid. */
    public static Answer invalid(List<Fault> faults) {
        return new Answer(Optional.empty(), faults);
    }
}
