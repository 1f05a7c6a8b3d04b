package dev.sextant.dsl;

/** A named part of a spec, with the layer that its settings write to. */
interface Part {

    String name();

    Layer layer();
}
