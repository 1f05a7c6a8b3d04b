package dev.sextant.model.proof;

import java.math.BigDecimal;

/** Samples of one kind, one behind the other. */
public sealed interface Run {

    /** Returns the run in promtool's notation. */
    String notation();

    /**
     * Numbers that grow evenly.
     *
     * @param first the value of the first
     * @param growth what each other has more than the one before, not less than nothing
     * @param samples how many there are, at least one
     */
    record Growth(BigDecimal first, BigDecimal growth, int samples) implements Run {
        public Growth {
            if (samples < 1 || growth.signum() < 0) {
                throw new IllegalArgumentException(samples + " samples that grow by " + growth);
            }
        }

        /** Counts the samples behind the first: {@code 0+60x9}. */
        @Override
        public String notation() {
            return plain(first) + "+" + plain(growth) + "x" + (samples - 1);
        }
    }

    /**
     * No samples.
     *
     * @param samples how many there would be, at least one
     */
    record Missing(int samples) implements Run {
        @Override
        public String notation() {
            return "_x" + samples;
        }
    }

    /**
     * Native histograms that grow evenly, with observations in two buckets of schema 0, whose bounds are powers of two.
     *
     * @param first of the first
     * @param growth what each other has more than the one before
     * @param low the number of the lower bucket, whose upper bound is 2 to the power of it
     * @param high the number of the higher bucket
     * @param samples how many there are, at least one
     */
    record HistogramGrowth(Observations first, Observations growth, int low, int high, int samples) implements Run {
        public HistogramGrowth {
            if (samples < 1 || high <= low) {
                throw new IllegalArgumentException(samples + " samples of buckets " + low + " and " + high);
            }
        }

        /**
         * How many there are.
         *
         * @param low in the lower bucket
         * @param high in the higher one
         */
        public record Observations(BigDecimal low, BigDecimal high) {}

        @Override
        public String notation() {
            return text(first) + "+" + text(growth) + "x" + (samples - 1);
        }

        private String text(Observations observations) {
            String count = plain(observations.low.add(observations.high));
            return "{{schema:0 sum:" + count + " count:" + count + " buckets:[" + plain(observations.low)
                    + " 0".repeat(high - low - 1) + " " + plain(observations.high) + "] offset:" + low + "}}";
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
