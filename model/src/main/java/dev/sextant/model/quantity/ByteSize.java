package dev.sextant.model.quantity;

/**
 * An amount of memory or storage.
 *
 * @param bytes the number of bytes, 0 or more
 */
public record ByteSize(long bytes) implements Comparable<ByteSize> {

    private static final String[] UNITS = {"", "Ki", "Mi", "Gi", "Ti", "Pi"};

    public ByteSize {
        if (bytes < 0) {
            throw new IllegalArgumentException("a size is negative: " + bytes);
        }
    }

    /** Returns {@code count} times 1024² bytes. */
    public static ByteSize mebibytes(long count) {
        return new ByteSize(Math.multiplyExact(count, 1L << 20));
    }

    /** Returns {@code count} times 1024³ bytes. */
    public static ByteSize gibibytes(long count) {
        return new ByteSize(Math.multiplyExact(count, 1L << 30));
    }

    /** Returns the size as a Kubernetes resource quantity in the largest unit that keeps it whole: {@code 50Gi}. */
    public String asKubernetesQuantity() {
        return inLargestUnit("");
    }

    /** Returns the size as Prometheus writes it, for example {@code 45GiB}. */
    public String asPrometheusSize() {
        return inLargestUnit("B");
    }

    private String inLargestUnit(String suffix) {
        long count = bytes;
        int unit = 0;
        while (count >= 1024 && count % 1024 == 0 && unit < UNITS.length - 1) {
            count /= 1024;
            unit++;
        }
        return count + UNITS[unit] + suffix;
    }

    @Override
    public int compareTo(ByteSize other) {
        return Long.compare(bytes, other.bytes);
    }

    @Override
    public String toString() {
        return inLargestUnit("B");
    }
}
