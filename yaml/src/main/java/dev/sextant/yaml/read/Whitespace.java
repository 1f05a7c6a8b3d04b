package dev.sextant.yaml.read;

/** Blanks and line breaks between the words of a plain or quoted scalar. YAML 1.1, section 5.2.3. */
final class Whitespace {
    private final Breaks first = new Breaks();
    private final Breaks others = new Breaks();
    private int blanksStart;
    private int blanksEnd;
    private boolean broken;

    /** Takes what is under the cursor: a blank or a line break. */
    void take(Cursor cursor) {
        if (!cursor.isBlank()) {
            (broken ? others : first).take(cursor);
            broken = true;
            return;
        }
        if (!broken) {
            blanksStart = isEmpty() ? cursor.at() : blanksStart;
            blanksEnd = cursor.at() + 1;
        }
        cursor.skip();
    }

    /** Notes that an escaped line break was there, which adds nothing itself. */
    void breakWithout() {
        broken = true;
        blanksStart = blanksEnd;
    }

    /** Whether a line break is among them. */
    boolean isBroken() {
        return broken;
    }

    boolean isEmpty() {
        return !broken && blanksStart == blanksEnd;
    }

    /** Adds them to a value, and forgets them. */
    void moveTo(Traced traced, SourceText source) {
        if (broken) {
            first.foldInto(traced, others);
        } else {
            for (int i = blanksStart; i < blanksEnd; i++) {
                traced.add(source.charAt(i), i);
            }
        }
        broken = false;
        blanksStart = blanksEnd;
    }
}
