package dev.sextant.conformance.slo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A file of SLOs, and who makes rules of it.
 *
 * @param name its file is called so
 * @param verdict {@code both}, {@code neither}, or {@code only Sloth} or {@code only Sextant} and the reason
 */
record SlothSpec(String name, String verdict, String yaml) {
    private static final String TABLE = "/sloth-specs.txt";
    private static final String BETWEEN = "=== ";

    /** Those that are written by hand. */
    static List<SlothSpec> table() throws IOException {
        List<SlothSpec> specs = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(SlothSpec.class.getResourceAsStream(TABLE))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<String> entries = List.of(text.split("(?m)^" + BETWEEN, -1));
            for (String entry : entries.subList(1, entries.size())) {
                String[] parts = entry.split("\n", 3);
                String yaml = parts[2].replace("SERVICE", parts[0]).replace("RESOURCE", parts[0]);
                specs.add(new SlothSpec(parts[0], parts[1], yaml));
            }
        }
        return specs;
    }

    String file() {
        return name + ".yaml";
    }

    boolean isForBoth() {
        return verdict.equals("both");
    }

    boolean isForSloth() {
        return isForBoth() || verdict.startsWith("only Sloth: ");
    }

    boolean isForSextant() {
        return isForBoth() || verdict.startsWith("only Sextant: ");
    }
}
