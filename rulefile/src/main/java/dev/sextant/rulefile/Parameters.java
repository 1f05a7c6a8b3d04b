package dev.sextant.rulefile;

import dev.sextant.source.Place;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of an OpenShift template. {@code ${NAME}} in a text stands for the value of a parameter, and a text that
 * is <code>${{NAME}}</code> for a value of any type; what is not declared stays as it is.
 */
final class Parameters {
    /** Outside of a template. */
    static final Parameters NONE = new Parameters(Map.of());

    private static final Pattern IN_TEXT = Pattern.compile("\\$\\{([a-zA-Z0-9_]+)}");
    private static final Pattern CUSTOMARY = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern WHOLE = Pattern.compile("\\$\\{\\{([a-zA-Z0-9_]+)}}");

    private final Map<String, String> values;

    /** The values by name; the empty text for one that is only known when the template is processed. */
    Parameters(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** A parameter that the text names and whose value is not known. */
    Optional<String> unknownIn(String text) {
        Matcher found = IN_TEXT.matcher(text);
        while (found.find()) {
            if (value(found.group(1)).filter(String::isEmpty).isPresent()) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }

    /** A parameter that the text names and that the template does not declare; its name is written as most are. */
    Optional<String> undeclaredIn(String text) {
        Matcher found = IN_TEXT.matcher(text);
        while (found.find()) {
            if (this != NONE
                    && !values.containsKey(found.group(1))
                    && CUSTOMARY.matcher(found.group(1)).matches()) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }

    /** The parameter that the whole text stands for, whatever its type. */
    Optional<String> whole(String text) {
        Matcher found = WHOLE.matcher(text);
        return found.matches() ? Optional.of(found.group(1)).filter(values::containsKey) : Optional.empty();
    }

    /** The value of a parameter that is declared. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The text with all values in their place; each of their characters stands where the parameter is named. */
    LocatedText in(LocatedText text) {
        Matcher found = IN_TEXT.matcher(text.value());
        StringBuilder replaced = new StringBuilder();
        int[] origins = new int[64];
        int bytes = 0;
        int read = 0;
        boolean any = false;
        for (int at = 0; at < text.value().length(); at = found.regionStart()) {
            boolean parameter = found.lookingAt() && values.containsKey(found.group(1));
            int end = parameter ? found.end() : text.value().offsetByCodePoints(at, 1);
            String written = text.value().substring(at, end);
            String meant = parameter ? values.getOrDefault(found.group(1), "") : written;
            any |= parameter;
            int size = Utf8Size.of(meant);
            if (bytes + size >= origins.length) {
                origins = Arrays.copyOf(origins, 2 * (bytes + size));
            }
            Arrays.fill(origins, bytes, bytes + size, read);
            bytes += size;
            read += Utf8Size.of(written);
            replaced.append(meant);
            found.region(end, text.value().length());
        }
        origins[bytes] = read;
        return any ? located(replaced.toString(), text, Arrays.copyOf(origins, bytes + 1)) : text;
    }

    private static LocatedText located(String value, LocatedText text, int[] origins) {
        IntFunction<Place> places = offset -> text.placeAt(origins[Math.min(offset, origins.length - 1)]);
        return new LocatedText(value, text.place(), places);
    }
}
