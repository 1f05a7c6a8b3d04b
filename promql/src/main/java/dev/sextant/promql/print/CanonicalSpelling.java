package dev.sextant.promql.print;

import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.AtModifier;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * As Prometheus prints it: numbers in digits, matchers sorted. Where that reads as something else, so does this; see
 * {@link Misprint}.
 */
enum CanonicalSpelling implements Spelling {
    INSTANCE;

    @Override
    public String number(NumberLiteral literal) {
        return literal.duration() ? DurationText.ofSeconds(literal.value()) : NumberText.plain(literal.value());
    }

    @Override
    public String duration(FixedDuration duration) {
        return DurationText.of(duration.value());
    }

    @Override
    public String string(String value) {
        return StringText.quote(value);
    }

    @Override
    public boolean isBareMetric(String name) {
        return true;
    }

    @Override
    public String label(String name, Origin origin) {
        boolean bare = origin.isUnquoted() ? Promql.isUtf8LabelName(name) : Promql.isLabelName(name);
        return bare ? name : string(name);
    }

    @Override
    public String groupingLabel(String name, Origin origin) {
        return label(name, origin);
    }

    @Override
    public String timestamp(AtModifier.Timestamp timestamp) {
        return new BigDecimal(timestamp.millis() / 1000.0)
                .setScale(3, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    @Override
    public boolean isOneFill(double left, double right) {
        return left == right;
    }

    @Override
    public String joined(List<String> matchers) {
        return String.join(",", matchers);
    }

    /** Sorted, which is what makes two spellings one. */
    @Override
    public List<String> ordered(List<String> matchers) {
        return matchers.stream().sorted(CanonicalSpelling::compareBytes).toList();
    }

    /** Go sorts strings by UTF-8 bytes, which is the order of code points, not of UTF-16 units. */
    private static int compareBytes(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String modifiers(Expr node, Modifiers modifiers) {
        return Fragments.at(modifiers, this) + Fragments.extension(modifiers) + offset(modifiers);
    }

    private static String offset(Modifiers modifiers) {
        return modifiers
                .offset()
                .map(offset -> " offset " + DurationPrinter.print(offset, INSTANCE))
                .orElse("");
    }

    @Override
    public String modifiersOfRange(Expr node, Modifiers modifiers) {
        return Fragments.extension(modifiers) + Fragments.at(modifiers, this) + offset(modifiers);
    }
}
