package dev.sextant.engine.load;

import java.util.List;

/** What definitions implement in these tests; public, for compiled snippets to see it. */
public interface Definition {
    void define(List<String> out);
}
