package dev.sextant.rulefile.yaml;

/** Makes line breaks of the three characters that only YAML 1.1, and so Go's yaml.v3, takes for ones. */
final class LineBreaks {
    private LineBreaks() {}

    static String normal(String text) {
        boolean any = text.chars().anyMatch(c -> c == 0x85 || c == 0x2028 || c == 0x2029);
        return any ? text.replace('\u0085', '\n').replace('\u2028', '\n').replace('\u2029', '\n') : text;
    }
}
