package dev.sextant.slo.read;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.Promql;

/** What labels and annotations can be called. */
public final class LabelNames {
    /** From here on they can have any name. */
    private static final PrometheusVersion UTF8_NAMES = new PrometheusVersion(3, 0);

    private static final String METRIC_NAME = "__name__";

    private LabelNames() {}

    /** Whether a label can be called so in that release of Prometheus. */
    public static boolean isLabel(String name, PrometheusVersion version) {
        return isAnnotation(name, version) && !name.equals(METRIC_NAME);
    }

    /** Whether an annotation can be called so in that release of Prometheus. */
    static boolean isAnnotation(String name, PrometheusVersion version) {
        return version.isAtLeast(UTF8_NAMES)
                ? !name.isEmpty() && name.codePoints().noneMatch(LabelNames::isSurrogate)
                : Promql.isLabelName(name);
    }

    /** Whether a label can be called so in any release. */
    static boolean isLabelEverywhere(String name) {
        return Promql.isLabelName(name) && !name.equals(METRIC_NAME);
    }

    /** What is left of bytes that are no UTF-8. */
    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
