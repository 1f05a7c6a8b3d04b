package dev.sextant.slo.read;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is wrong with a file that was to be imported.
 *
 * @param code what it is; stable
 * @param error whether nothing of the file is imported because of it; otherwise it is a warning
 * @param file the name of the file
 * @param line the line that it begins in, from 1
 * @param column the column that it begins in, from 1, in code points
 * @param path the field, as {@code slos[0].sli.events.error_query}; empty for the document itself
 * @param message what is wrong
 * @param hint what to do, where that can be told
 */
public record ImportProblem(
        Code code,
        boolean error,
        String file,
        int line,
        int column,
        String path,
        String message,
        Optional<String> hint) {
    /** What can be wrong. */
    public enum Code {
        /** The file is no YAML, or no UTF-8. */
        YAML_SYNTAX,
        /** The file is larger, deeper or more entangled than this reader accepts. */
        LIMIT,
        /** A document that is of no known kind. */
        UNKNOWN_KIND,
        /** A field that nobody would read. */
        UNKNOWN_FIELD,
        /** A mapping has a key twice. */
        DUPLICATE_KEY,
        /** A value of the wrong type, or a text that is not what the field takes. */
        WRONG_TYPE,
        /** A field that has to be there, or something that is referred to and is not there. */
        MISSING,
        /** Fields that exclude each other. */
        CONFLICT,
        /** An objective that is not between none and all; as a warning, one that looks like a ratio. */
        OBJECTIVE_OUT_OF_RANGE,
        /** A name that cannot be part of an id. */
        INVALID_NAME,
        /** Two SLOs, or two other things, of one name. */
        DUPLICATE_SLO,
        /** A plugin of Sloth, which is a program. */
        PLUGIN_UNSUPPORTED,
        /** A label that tells SLOs from each other and cannot be set by hand. */
        RESERVED_LABEL,
        /** A label or an annotation with an impossible name, or without a value. */
        INVALID_LABEL,
        /** A query that is no PromQL, or not of the type that is needed. */
        PROMQL,
        /** A query that does not say where the window belongs. */
        WINDOW_PLACEHOLDER_MISSING,
        /** A window that cannot be watched. */
        WINDOW_UNSUPPORTED,
        /** Windows that do not fit together, or two sets of them for one period. */
        ALERT_WINDOWS,
        /** A template that cannot be filled in. */
        TEMPLATE,
        /** Something that the format has and this reader has not; as a warning, what it does instead. */
        UNSUPPORTED;

        /** Returns the code as it is printed and searched for, {@code unknown-field}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ImportProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** {@code file:line:column: }, the path, the message, and the hint in parentheses. */
    @Override
    public String toString() {
        String where = file + ":" + line + ":" + column + ": " + (path.isEmpty() ? "" : path + ": ");
        return where + message + hint.map(text -> " (" + text + ")").orElse("");
    }
}
