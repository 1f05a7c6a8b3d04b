package dev.sextant.rulefile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line that YAML takes for a part of the one in front. */
final class YamlNeighbours {
    private static final Pattern NO_SPACE = Pattern.compile("\\s*(?:-\\s+)*([A-Za-z_][\\w-]*):(?!//)(\\S.*)");

    private static final Pattern NO_SPACE_AFTER_DASH = Pattern.compile("\\s*(?:-\\s+)*-([A-Za-z_]\\w*:(?:\\s.*)?)");
    private static final int LONGEST = 60;

    private YamlNeighbours() {}

    /** What to do about the first of two lines in which a dash is part of a key. */
    static Optional<String> noSpaceAfterDash(String front, String line) {
        return Stream.of(front, line)
                .map(NO_SPACE_AFTER_DASH::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1).strip())
                .map(item -> "put a space after the dash" + (item.length() > LONGEST ? "" : ": - " + item))
                .findFirst();
    }

    /** What to do about a line that has no key, and fails where one begins. */
    static Optional<String> noSpace(String line, int column) {
        return YamlLine.of(line).filter(parts -> parts.column() == column).flatMap(parts -> noSpace(line));
    }

    private static Optional<String> noSpace(String line) {
        Matcher matcher = NO_SPACE.matcher(line);
        return matcher.matches()
                ? Optional.of("put a space after the colon: " + matcher.group(1) + ": "
                        + matcher.group(2).strip())
                : Optional.empty();
    }

    /** What to do about a line that cannot follow the one in front, which has that number. */
    static Optional<String> hint(String front, int number, String line) {
        Optional<YamlLine> later = YamlLine.of(line).filter(YamlLine::hasKey);
        if (later.isEmpty() || later.get().item()) {
            return Optional.empty();
        }
        Optional<String> noSpace = noSpace(front);
        if (noSpace.isPresent()) {
            return noSpace;
        }
        Optional<YamlLine> earlierKey = YamlLine.of(front).filter(YamlLine::hasKey);
        if (earlierKey
                .filter(earlier -> UnquotedValue.opensBracket(earlier.value()))
                .isPresent()) {
            return Optional.of("close the bracket in line " + number + ", or quote the value");
        }
        return earlierKey
                .filter(earlier -> !earlier.value().isEmpty() && !earlier.opensBlock())
                .filter(earlier -> later.get().keyColumn() > earlier.keyColumn())
                .map(earlier ->
                        "indent \"" + later.get().name() + "\" like \"" + earlier.name() + "\" in line " + number);
    }
}
