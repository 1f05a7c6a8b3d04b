package dev.sextant.slo;

/** What an objective measures: the share of events that were bad. */
public sealed interface Indicator {

    /** Calls the method of {@code visitor} for this kind of indicator. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Bad events over all events, each as a rate, a count or an increase over the window, both in the same unit.
     *
     * @param bad the bad ones
     * @param total all, the bad ones included
     */
    record Events(Windowed bad, Windowed total) implements Indicator {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.events(this);
        }
    }

    /**
     * The share itself, as something else has computed it. It cannot be weighted by traffic.
     *
     * @param errorRatio the share of bad events over the window, 0 to 1
     */
    record ErrorRatio(Windowed errorRatio) implements Indicator {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.errorRatio(this);
        }
    }

    /** One case per kind of indicator. */
    interface Visitor<R> {
        R events(Events indicator);

        R errorRatio(ErrorRatio indicator);
    }
}
