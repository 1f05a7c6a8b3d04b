package dev.sextant.promql.typed;

/**
 * What gives one number that means something by itself for each series: an instant vector or a gauge. A counter is
 * none, because its value depends on when its process started; {@link Counter#instant()} reads it nevertheless.
 */
public sealed interface Numbers extends Series<InstantVector> permits InstantVector, Gauge {}
