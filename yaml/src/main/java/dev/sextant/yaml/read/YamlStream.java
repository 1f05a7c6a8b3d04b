package dev.sextant.yaml.read;

import dev.sextant.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * The documents of a file.
 *
 * @param documents those that could be read, each with its root
 * @param failure why the one behind them could not be read, if one could not
 */
public record YamlStream(List<YamlNode> documents, Optional<Failure> failure) {
    public YamlStream {
        documents = List.copyOf(documents);
    }

    /**
     * Why a document could not be read.
     *
     * @param place where
     * @param message what is wrong
     * @param limit whether the document is larger or deeper than this reader accepts
     */
    public record Failure(Place place, String message, boolean limit) {}
}
