package dev.sextant.rulefile;

import dev.sextant.rulefile.yaml.YamlReader;

/** Bounds how much is read of texts inside of a file: through aliases one can come a hundred thousand times. */
final class TextBudget {
    private long read;

    /**
     * Takes note of a text that is going to be read.
     *
     * @throws LimitReached if it is too much
     */
    void read(LocatedText text) {
        read += text.value().length();
        if (read > YamlReader.MOST_CHARS) {
            throw new LimitReached(
                    text.place(),
                    "the rule files in this file have more than " + YamlReader.MOST_CHARS + " characters");
        }
    }
}
