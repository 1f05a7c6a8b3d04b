package dev.sextant.promql.template;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a function of a template takes.
 *
 * @param least how many arguments at least
 * @param most how many at most
 * @param strings which of them are texts, counted from 0
 * @param example a call that is right; empty where none is worth showing
 */
record Signature(int least, int most, Set<Integer> strings, String example) {
    private static final int ANY = Integer.MAX_VALUE;

    private static final Map<String, Signature> KNOWN = Map.ofEntries(
            Map.entry("and", atLeastOne("and a b")),
            Map.entry("call", atLeastOne("")),
            Map.entry("eq", atLeastOne("eq a b")),
            Map.entry("index", atLeastOne("index $labels \"x\"")),
            Map.entry("or", atLeastOne("or a b")),
            Map.entry("printf", atLeastOne("printf \"%.2f\" $value")),
            Map.entry("slice", atLeastOne("")),
            Map.entry("ne", two("ne a b")),
            Map.entry("lt", two("lt a b")),
            Map.entry("le", two("le a b")),
            Map.entry("gt", two("gt a b")),
            Map.entry("ge", two("ge a b")),
            Map.entry("len", one("len $labels")),
            Map.entry("not", one("not a")),
            Map.entry("first", one("query \"up\" | first")),
            Map.entry("humanize", one("humanize $value")),
            Map.entry("humanize1024", one("humanize1024 $value")),
            Map.entry("humanizeDuration", one("humanizeDuration $value")),
            Map.entry("humanizePercentage", one("humanizePercentage $value")),
            Map.entry("humanizeTimestamp", one("humanizeTimestamp $value")),
            Map.entry("strvalue", one("query \"up\" | first | strvalue")),
            Map.entry("toDuration", one("toDuration $value")),
            Map.entry("toTime", one("toTime $value")),
            Map.entry("value", one("query \"up\" | first | value")),
            Map.entry("externalURL", none("externalURL")),
            Map.entry("now", none("now")),
            Map.entry("pathPrefix", none("pathPrefix")),
            Map.entry("graphLink", text("graphLink \"up\"")),
            Map.entry("parseDuration", text("parseDuration \"1h\"")),
            Map.entry("query", text("query \"up\"")),
            Map.entry("safeHtml", text("safeHtml $labels.x")),
            Map.entry("stripDomain", text("stripDomain $labels.instance")),
            Map.entry("stripPort", text("stripPort $labels.instance")),
            Map.entry("tableLink", text("tableLink \"up\"")),
            Map.entry("title", text("title $labels.x")),
            Map.entry("toLower", text("toLower $labels.x")),
            Map.entry("toUpper", text("toUpper $labels.x")),
            Map.entry("urlQueryEscape", text("urlQueryEscape $labels.x")),
            Map.entry("label", new Signature(2, 2, Set.of(0), "query \"up\" | first | label \"job\"")),
            Map.entry("sortByLabel", new Signature(2, 2, Set.of(0), "query \"up\" | sortByLabel \"job\"")),
            Map.entry("match", new Signature(2, 2, Set.of(0, 1), "match \"a.*\" $labels.x")),
            Map.entry("reReplaceAll", new Signature(3, 3, Set.of(0, 1, 2), "reReplaceAll \"from\" \"to\" $labels.x")));

    /** Of a function, unless it takes anything. */
    static Optional<Signature> of(String function) {
        return Optional.ofNullable(KNOWN.get(function));
    }

    private static Signature none(String example) {
        return new Signature(0, 0, Set.of(), example);
    }

    private static Signature one(String example) {
        return new Signature(1, 1, Set.of(), example);
    }

    private static Signature text(String example) {
        return new Signature(1, 1, Set.of(0), example);
    }

    private static Signature two(String example) {
        return new Signature(2, 2, Set.of(), example);
    }

    private static Signature atLeastOne(String example) {
        return new Signature(1, ANY, Set.of(), example);
    }

    boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }

    /** How many arguments it takes, as Go says it. */
    String wanted() {
        return most == ANY ? "at least " + least : String.valueOf(least);
    }
}
