package dev.sextant.rulefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files with the exact text of what is wrong with each, from a resource. */
final class Cases {
    private Cases() {}

    /**
     * A file.
     *
     * @param name what it shows
     * @param text its text
     * @param problems each as kind and text
     */
    record Case(String name, String text, List<String> problems) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> in(String resource) {
        List<Case> cases = new ArrayList<>();
        for (String part : text(resource).split("(?m)^=== ", -1)) {
            if (!part.isEmpty()) {
                cases.add(read(part));
            }
        }
        return cases.stream();
    }

    private static Case read(String part) {
        int line = part.indexOf('\n');
        String body = part.substring(line + 1);
        List<String> problems = body.lines()
                .filter(text -> text.startsWith("» "))
                .map(text -> text.substring(2))
                .toList();
        int end = body.indexOf("» ");
        String file = end < 0 ? body.replaceFirst("\n$", "") : body.substring(0, end);
        return new Case(part.substring(0, line), shown(file), problems);
    }

    /** Characters that an editor would not keep, or not show, have signs of their own. */
    private static String shown(String text) {
        return text.replace('⇥', '\t')
                .replace('␍', '\r')
                .replace('␟', '\ufeff')
                .replace('␇', '\u0007')
                .replace("⏎\n", "");
    }

    private static String text(String resource) {
        try (InputStream in = Cases.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
