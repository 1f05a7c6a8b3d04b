package dev.sextant.dsl;

/**
 * A definition: one team's file, or the platform team's. Found by its type, so a new file needs no registration. The
 * class is public, not abstract, and has a public constructor without parameters.
 */
public interface Observability {

    /** Declares what this file is about. Called once per run, whatever the number of environments. */
    void define(Workspace workspace);
}
