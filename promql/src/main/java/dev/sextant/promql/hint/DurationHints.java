package dev.sextant.promql.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how Prometheus writes a length of time that was written in another way. */
public final class DurationHints {
    private static final String UNITS = "units are ms, s, m, h, d, w and y, in lower case";
    private static final List<String> ORDER = List.of("y", "w", "d", "h", "m", "s", "ms");

    /** How others call them. M is a month as often as a minute, so that it is not among them. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("milli", "ms"),
            Map.entry("millis", "ms"),
            Map.entry("msec", "ms"),
            Map.entry("sec", "s"),
            Map.entry("secs", "s"),
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
            Map.entry("min", "m"),
            Map.entry("mins", "m"),
            Map.entry("minute", "m"),
            Map.entry("minutes", "m"),
            Map.entry("hr", "h"),
            Map.entry("hrs", "h"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("day", "d"),
            Map.entry("days", "d"),
            Map.entry("week", "w"),
            Map.entry("weeks", "w"),
            Map.entry("year", "y"),
            Map.entry("years", "y"));

    /** The next smaller unit, and how many of it make one. */
    private static final Map<String, Map.Entry<String, Integer>> SMALLER = Map.of(
            "w", Map.entry("d", 7),
            "d", Map.entry("h", 24),
            "h", Map.entry("m", 60),
            "m", Map.entry("s", 60),
            "s", Map.entry("ms", 1000));

    private static final Map<String, Long> MILLISECONDS = Map.of(
            "y", 31_536_000_000L,
            "w", 604_800_000L,
            "d", 86_400_000L,
            "h", 3_600_000L,
            "m", 60_000L,
            "s", 1_000L,
            "ms", 1L);
    /** Prometheus counts nanoseconds, in 64 bits. */
    private static final long MOST_MILLISECONDS = Long.MAX_VALUE / 1_000_000;

    private static final int LONGEST = 40;
    private static final Pattern PARTS = Pattern.compile("(?:\\d{1,9}(?:\\.\\d{1,6})?\\s*\\p{L}+[\\s,]*)+");
    private static final Pattern PART = Pattern.compile("(\\d+)(?:\\.(\\d+))?\\s*(\\p{L}+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern ZERO = Pattern.compile("(?:0+(?:\\.0+)?\\s*\\p{L}+[\\s,]*)+");
    private static final Pattern LAST_WITHOUT_UNIT = Pattern.compile("(?:\\d+(?:ms|[ywdhms]))+\\d+");

    private DurationHints() {}

    /** What to write instead of a text that is no duration of Prometheus; nothing for what looks like none at all. */
    public static Optional<String> hint(String written) {
        String text = written.strip();
        if (text.length() > LONGEST || text.isEmpty()) {
            return Optional.empty();
        }
        if (NUMBER.matcher(text).matches()) {
            return Optional.of("add a unit, as in " + text + "s or " + text + "m");
        }
        if (LAST_WITHOUT_UNIT.matcher(text).matches()) {
            return Optional.of(UNITS + "; every number has one");
        }
        if (!PARTS.matcher(text).matches()) {
            return Optional.empty();
        }
        // One that is written well may still be too long.
        return Optional.of(written(text)).filter(hint -> !hint.equals("write " + text) && fits(hint));
    }

    private static String written(String text) {
        List<String> found = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String name = part.group(3).toLowerCase(Locale.ROOT);
            boolean ambiguous = part.group(3).equals("M");
            String unit = ORDER.contains(name) ? name : NAMES.get(name);
            if (ambiguous || unit == null || !add(found, part.group(1), part.group(2), unit)) {
                return isMonth(part.group(3)) ? "a month has no unit: write it in days, such as 30d" : UNITS;
            }
        }
        if (ZERO.matcher(text).matches()) {
            return "write 0s";
        }
        return inOrder(found).map(duration -> "write " + duration).orElse(UNITS + ", the largest first, each once");
    }

    private static boolean isMonth(String unit) {
        String name = unit.toLowerCase(Locale.ROOT);
        return name.equals("mo") || name.equals("mon") || name.startsWith("month");
    }

    /** Adds a number of a unit; half an hour is thirty minutes. False where that comes out uneven. */
    private static boolean add(List<String> found, String whole, String fraction, String unit) {
        if (!whole.matches("0+")) {
            found.add(whole + unit);
        }
        if (fraction == null || fraction.matches("0+")) {
            return true;
        }
        Map.Entry<String, Integer> smaller = SMALLER.get(unit);
        if (smaller == null) {
            return false;
        }
        long scale = (long) Math.pow(10, fraction.length());
        long scaled = Long.parseLong(fraction) * smaller.getValue();
        found.add(scaled / scale + smaller.getKey());
        return scaled % scale == 0;
    }

    private static Optional<String> inOrder(List<String> parts) {
        List<String> sorted = parts.stream()
                .sorted((a, b) -> Integer.compare(ORDER.indexOf(unit(a)), ORDER.indexOf(unit(b))))
                .toList();
        boolean each = sorted.stream().map(DurationHints::unit).distinct().count() == sorted.size();
        return each && !sorted.isEmpty() ? Optional.of(String.join("", sorted)) : Optional.empty();
    }

    /** Whether Prometheus can count a duration in a hint; a hint without one always fits. */
    private static boolean fits(String hint) {
        Matcher part = PART.matcher(hint.startsWith("write ") ? hint : "");
        double sum = 0;
        while (part.find()) {
            sum += Double.parseDouble(part.group(1)) * MILLISECONDS.getOrDefault(part.group(3), 1L);
        }
        return sum <= MOST_MILLISECONDS;
    }

    private static String unit(String part) {
        return part.replaceAll("\\d", "");
    }
}
