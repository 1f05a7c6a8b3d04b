package dev.sextant.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One finding about a definition.
 *
 * @param code what kind of mistake it is
 * @param level whether anything is written nevertheless
 * @param message what is wrong, with the values that are
 * @param hint what to do about it
 * @param sites the calls that it is about, the one to change first; empty where no definition is involved
 * @param excerpt the PromQL that it is about, with the range to point at
 */
public record Diagnostic(
        Code code,
        Level level,
        String message,
        Optional<String> hint,
        List<CallSite> sites,
        Optional<Excerpt> excerpt) {

    public Diagnostic {
        sites = List.copyOf(sites);
    }

    /** Returns an error about the call at {@code site}. */
    public static Diagnostic error(Code code, CallSite site, String message) {
        return new Diagnostic(code, Level.ERROR, message, Optional.empty(), List.of(site), Optional.empty());
    }

    /** Returns an error that no single call is to blame for. */
    public static Diagnostic error(Code code, String message) {
        return new Diagnostic(code, Level.ERROR, message, Optional.empty(), List.of(), Optional.empty());
    }

    /** Returns a warning about the call at {@code site}. */
    public static Diagnostic warning(Code code, CallSite site, String message) {
        return new Diagnostic(code, Level.WARNING, message, Optional.empty(), List.of(site), Optional.empty());
    }

    /** Returns this diagnostic with the advice what to do. */
    public Diagnostic hint(String advice) {
        return new Diagnostic(code, level, message, Optional.of(advice), sites, excerpt);
    }

    /** Returns this diagnostic with a further call that takes part in the mistake. */
    public Diagnostic alsoAt(CallSite site) {
        List<CallSite> all = new ArrayList<>(sites);
        all.add(site);
        return new Diagnostic(code, level, message, hint, all, excerpt);
    }

    /** Returns this diagnostic with the PromQL to show below it. */
    public Diagnostic showing(Excerpt promql) {
        return new Diagnostic(code, level, message, hint, sites, Optional.of(promql));
    }
}
