package dev.sextant.slo.read;

import dev.sextant.model.quantity.Percent;
import dev.sextant.slo.read.ImportProblem.Code;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads objectives exactly: 99.9 % leaves 0.1 %, and 0.999 is 99.9 %. */
final class Objectives {
    /** More would be no objective but a way to fill memory, as 1e-999999999 is. */
    private static final int MOST_DIGITS = 20;

    private Objectives() {}

    private static Optional<BigDecimal> number(Value value) {
        Optional<BigDecimal> number = value.number();
        if (number.filter(found -> found.scale() > MOST_DIGITS).isPresent()) {
            value.error(
                    Code.WRONG_TYPE,
                    "has more than " + MOST_DIGITS + " digits behind the point",
                    "write fewer of them");
            return Optional.empty();
        }
        return number;
    }

    /** A number of percent, more than 0 and less than 100. */
    static Optional<Percent> percent(Value value) {
        Optional<BigDecimal> number = number(value);
        if (number.isPresent() && !isBetween(number.get(), Percent.HUNDRED.value())) {
            value.error(
                    Code.OBJECTIVE_OUT_OF_RANGE,
                    "the objective is " + text(number.get()) + ", and must be more than 0 and less than 100",
                    "write a percentage such as 99.9");
            return Optional.empty();
        }
        if (number.isPresent() && number.get().compareTo(BigDecimal.ONE) < 0) {
            value.warning(
                    Code.OBJECTIVE_OUT_OF_RANGE,
                    "the objective is less than one percent: " + text(number.get()) + " %",
                    "write " + text(number.get().movePointRight(2)) + " if a ratio was meant");
        }
        return number.map(Percent::new);
    }

    /** A share, more than 0 and less than 1. */
    static Optional<Percent> ratio(Value value) {
        Optional<BigDecimal> number = number(value);
        if (number.isPresent() && !isBetween(number.get(), BigDecimal.ONE)) {
            value.error(
                    Code.OBJECTIVE_OUT_OF_RANGE,
                    "the target is " + text(number.get()) + ", and must be more than 0 and less than 1",
                    "write a ratio such as 0.999");
            return Optional.empty();
        }
        return number.map(share -> new Percent(share.movePointRight(2)));
    }

    /** A share of events, more than 0 and at most 1. */
    static Optional<BigDecimal> share(Value value) {
        Optional<BigDecimal> number = number(value);
        boolean all =
                number.filter(share -> share.compareTo(BigDecimal.ONE) == 0).isPresent();
        if (number.isPresent() && !all && !isBetween(number.get(), BigDecimal.ONE)) {
            value.error(
                    Code.OBJECTIVE_OUT_OF_RANGE,
                    "the share is " + text(number.get()) + ", and must be more than 0 and at most 1",
                    "write a ratio such as 0.95");
            return Optional.empty();
        }
        return number;
    }

    /** A share of the error budget in percent, more than 0 and at most 100. */
    static Optional<Percent> budget(Value value) {
        Optional<BigDecimal> number = number(value);
        boolean all = number.filter(share -> share.compareTo(Percent.HUNDRED.value()) == 0)
                .isPresent();
        if (number.isPresent() && !all && !isBetween(number.get(), Percent.HUNDRED.value())) {
            value.error(
                    Code.ALERT_WINDOWS,
                    "the share of the error budget is " + text(number.get())
                            + ", and must be more than 0 and at most 100",
                    "write a percentage such as 2");
            return Optional.empty();
        }
        return number.map(Percent::new);
    }

    private static boolean isBetween(BigDecimal number, BigDecimal end) {
        return number.signum() > 0 && number.compareTo(end) < 0;
    }

    private static String text(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
