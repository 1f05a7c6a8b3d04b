package dev.sextant.dsl;

/**
 * Describes one part of a definition. Since it is an ordinary function, teams can share it: a method that returns a
 * {@code Configure<ServiceSpec>} is a standard that services apply.
 */
@FunctionalInterface
public interface Configure<T> {

    /** Says about {@code spec} what there is to say. */
    void configure(T spec);
}
