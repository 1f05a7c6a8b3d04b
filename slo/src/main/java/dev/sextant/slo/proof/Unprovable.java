package dev.sextant.slo.proof;

/** Why no traffic can be made for an indicator. It never leaves the package. */
final class Unprovable extends Exception {
    private static final long serialVersionUID = 1L;

    Unprovable(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
