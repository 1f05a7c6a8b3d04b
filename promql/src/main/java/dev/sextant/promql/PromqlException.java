package dev.sextant.promql;

import dev.sextant.source.Caret;
import java.util.List;
import java.util.stream.Collectors;

/** A text that is not valid PromQL, for callers that want no {@link ParseResult}. */
public final class PromqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PromqlError> errors;

    PromqlException(String text, List<PromqlError> errors) {
        super(errors.stream()
                .map(error -> error.message()
                        + "\n"
                        + Caret.render(text, error.span())
                        + error.hint().map(hint -> "\nhint: " + hint).orElse(""))
                .collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    public List<PromqlError> errors() {
        return errors;
    }
}
