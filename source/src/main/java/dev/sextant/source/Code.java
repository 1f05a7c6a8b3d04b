package dev.sextant.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of mistakes that Sextant reports. A code never changes its meaning and is never used again after it is
 * retired; each has a page, see {@link #explanation()}.
 *
 * <p>The hundreds tell the subject: 0 definitions, 1 names, 2 PromQL, 3 alerts, 4 SLOs, 5 notification, 6 platform,
 * 7 output.
 */
public enum Code {
    NO_DEFINITIONS(1, "No definitions were found"),
    DEFINITION_FAILED(2, "A definition threw"),
    SET_TWICE(3, "A value is set twice"),
    VALUE_MISSING(4, "A required value is missing"),
    UNKNOWN_ENVIRONMENT(5, "An environment was not declared"),
    VALUE_OUT_OF_RANGE(6, "A value is outside its range"),
    DEFINITION_NOT_USABLE(7, "A definition class cannot be instantiated"),
    NEVER_APPLIES(8, "A statement never applies"),
    NOT_BY_ENVIRONMENT(9, "A statement cannot differ between environments"),
    DEFINITION_WITHOUT_SOURCE(10, "A definition has no source any more"),

    DUPLICATE_SERVICE(101, "Two services have one name"),
    INVALID_SERVICE_NAME(102, "A service name is not a DNS label"),
    INVALID_LABEL_NAME(103, "A label name is invalid"),
    INVALID_METRIC_NAME(104, "A metric name is invalid"),
    DUPLICATE_TEAM(105, "Two teams have one name"),
    CONFLICTING_METRIC(106, "One metric is declared in two ways"),
    UNKNOWN_TEAM(107, "A service names a team that was not declared"),
    INVALID_NAME(108, "A name has characters that it may not have"),

    PROMQL_SYNTAX(201, "PromQL does not parse"),
    PROMQL_TYPE(202, "A PromQL expression has the wrong type"),
    PROMQL_REGEX(203, "A regular expression is invalid"),
    PROMQL_DURATION(204, "A duration in PromQL is not positive"),
    PROMQL_VALUE(205, "A PromQL value is invalid"),
    PROMQL_NOT_REPRODUCED(206, "A PromQL expression does not survive printing"),

    DUPLICATE_ALERT(301, "An alert is declared twice"),
    INVALID_DURATION(302, "A duration is zero or negative"),
    RESERVED_LABEL(303, "A label is reserved"),
    DUPLICATE_RULE_GROUP(304, "Two rule groups of one file have one name"),

    DUPLICATE_SLO(401, "An SLO is declared twice"),
    OBJECTIVE_OUT_OF_RANGE(402, "An objective is not between 0 and 100 %"),
    THRESHOLD_NOT_A_BUCKET(403, "A latency threshold is not a bucket"),
    SLO_WINDOW_NOT_COVERED(404, "An SLO's window is longer than the retention"),
    TIER_NEVER_FIRES(405, "A burn-rate alert could never fire"),
    WINDOW_NOT_USED(406, "An indicator's expression ignores its window"),
    SLI_NEVER_MATCHES(407, "Bad and all events can never match"),
    COMPOSITE_PART(408, "A composite SLO has an impossible part"),
    TIME_ZONE(409, "A calendar window has no usable time zone"),
    SLO_FILE(410, "A file of SLOs cannot be used"),
    SLO_NOT_PROVEN(411, "An SLO's rules have no test"),

    UNKNOWN_RECEIVER(501, "A route leads to an unknown receiver"),
    DUPLICATE_RECEIVER(502, "Two receivers have one name"),
    NOBODY_NOTIFIED(503, "No receiver would be told"),
    SMTP_MISSING(504, "A mail receiver has no mail server"),

    END_OF_LIFE(601, "A component is past its end of life"),
    DUPLICATE_PLATFORM(602, "The platform is declared twice"),

    OUTPUT_NOT_WRITABLE(701, "The output folder is not writable"),
    FOREIGN_FILE(702, "The output folder holds a file that Sextant does not own"),
    MANIFEST_UNREADABLE(703, "The manifest of the output folder is not readable"),
    OUTPUT_DRIFT(704, "The output differs from what the definitions generate"),
    PATH_ESCAPES(705, "A generated path would leave the output folder"),
    DUPLICATE_OUTPUT(706, "Two generated files have one path"),
    OUTPUT_NOT_READABLE(707, "The output folder cannot be read");

    private final int number;
    private final String title;

    Code(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Returns the code as it is printed and searched for, {@code SXT201}. */
    public String id() {
        return String.format(Locale.ROOT, "SXT%03d", number);
    }

    /** Returns what the code stands for, in a few words. */
    public String title() {
        return title;
    }

    /** Returns the code of an id, in capitals or not; empty for any other text. */
    public static Optional<Code> of(String id) {
        return Stream.of(values())
                .filter(code -> code.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /**
     * Returns the page that explains the code, in Markdown: what is wrong, a mistake with its message, and how to correct it.
     * It travels in the jar, so that it is the page of this release.
     */
    public String explanation() {
        String name = "pages/" + id() + ".md";
        try (InputStream page = Code.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("the jar has no " + name);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
