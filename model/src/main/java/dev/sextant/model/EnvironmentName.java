package dev.sextant.model;

/**
 * An environment that a whole stack is generated for, and the folder that it is generated into.
 *
 * @param name for example {@code production}
 */
public record EnvironmentName(String name) {
    @Override
    public String toString() {
        return name;
    }
}
