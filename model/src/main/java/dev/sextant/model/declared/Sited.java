package dev.sextant.model.declared;

import dev.sextant.source.CallSite;

/**
 * A statement and where it was made.
 *
 * @param value what was said
 * @param site the call that said it
 */
public record Sited<T>(T value, CallSite site) {}
