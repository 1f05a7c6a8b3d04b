package dev.sextant.rulefile;

import dev.sextant.source.Place;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is wrong with a rule file.
 *
 * @param kind what it is; stable
 * @param place where it begins
 * @param end where it ends: the place behind its last character, or {@code place} where only the beginning is known
 * @param rule which rule or group, as {@code group "node", rule 3, "NodeDown"}, behind the key of the ConfigMap that it
 *     stands in, as {@code data "node.yaml"}; empty outside of one
 * @param message what is wrong
 * @param hint what to do, where that can be told
 */
public record RuleProblem(Kind kind, Place place, Place end, String rule, String message, Optional<String> hint) {
    /** What can be wrong. */
    public enum Kind {
        /** The file is no YAML. */
        YAML_SYNTAX,
        /** A value is not what its tag says, or a merge key has no mapping. */
        YAML_VALUE,
        /** A mapping has a key twice. */
        DUPLICATE_KEY,
        /** A field that Prometheus does not know. */
        UNKNOWN_FIELD,
        /** A field that a later Prometheus knows. */
        FIELD_TOO_NEW,
        /** A list, a mapping or a text where something else has to be. */
        WRONG_TYPE,
        /** A resource that Kubernetes would refuse. */
        RESOURCE,
        /** Rules that this reader does not read: of another language, or where it does not know rules. */
        NOT_READ,
        /** A group without a name. */
        GROUP_NAME_MISSING,
        /** Two groups of one name. */
        GROUP_NAME_REPEATED,
        /** A rule that has neither {@code record} nor {@code alert}, or both. */
        RECORD_OR_ALERT,
        /** A rule without an expression. */
        EXPR_MISSING,
        /** An expression that is no PromQL, or that Prometheus's version does not know. */
        PROMQL,
        /** A field that only alerting rules have. */
        NOT_FOR_RECORDING,
        /** A metric name that cannot be recorded. */
        RECORD_NAME,
        /** A label with an impossible name. */
        LABEL_NAME,
        /** A label value that is no UTF-8. */
        LABEL_VALUE,
        /** An annotation with an impossible name. */
        ANNOTATION_NAME,
        /** No duration. */
        DURATION,
        /** A template that Prometheus cannot read. */
        TEMPLATE,
        /** The file is larger, deeper or more entangled than this reader accepts. */
        LIMIT,
        /** Warning: a template that Prometheus takes, and fails to expand when the alert fires. */
        TEMPLATE_EXPANSION(false),
        /** Warning: two rules that make the same series. */
        DUPLICATE_RULE(false),
        /** Warning: a document that Prometheus does not read. */
        IGNORED_DOCUMENT(false),
        /** Warning: an empty entry that Prometheus skips. */
        IGNORED_ENTRY(false),
        /** Warning: there are so many warnings that not all are listed. */
        MORE_WARNINGS(false);

        private final boolean error;

        Kind() {
            this(true);
        }

        Kind(boolean error) {
            this.error = error;
        }

        /** Whether Prometheus refuses the file for it, or it hides what Prometheus would say. */
        public boolean isError() {
            return error;
        }
    }

    public RuleProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** Whether Prometheus refuses the file for it, or it hides what Prometheus would say. */
    public boolean isError() {
        return kind.isError();
    }

    /** The line that it begins in, from 1. */
    public int line() {
        return place.line();
    }

    /** The column that it begins in, from 1, in code points. */
    public int column() {
        return place.column();
    }

    /** {@code line:column: }, the rule, the message, and the hint in parentheses. */
    @Override
    public String toString() {
        String where = place + ": " + (rule.isEmpty() ? "" : rule + ": ");
        return where + message + hint.map(text -> " (" + text + ")").orElse("");
    }
}
