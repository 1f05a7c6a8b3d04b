package dev.sextant.rulefile;

import dev.sextant.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says how to write a text so that YAML takes it for one. What is wrong is seen from the lines themselves, not from the
 * words of the YAML reader, which differ between readers and mostly name what came too late.
 */
public final class YamlHints {
    private static final String QUOTE = "quote the value";
    private static final String SPACES = "indent with spaces";
    private static final String TEMPLATE = "this file is a template, of Helm for instance: check the rendered file";
    private static final int LONGEST = 200;
    private static final Pattern INDENTATION = Pattern.compile("(?:\\s*[-?])*\\s*");
    private static final Pattern BEGINNING = Pattern.compile("(?:\\s*[-?])*\\s*(?:[\\w-]+:)?\\s*");
    private static final Pattern CONFLICT = Pattern.compile("<{7}(?: .*)?");
    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r]");

    private final String text;
    /** Split when the first hint is asked for: most files need none. */
    private @Nullable List<String> lines;

    /** Hints about a file. */
    public YamlHints(String text) {
        this.text = text;
    }

    private List<String> lines() {
        if (lines == null) {
            lines = BREAK.splitAsStream(text.startsWith("\ufeff") ? text.substring(1) : text)
                    .toList();
        }
        return lines;
    }

    /** The line of a number from 1; the empty one where there is none. */
    private String line(int number) {
        return number < 1 || number > lines().size() ? "" : lines().get(number - 1);
    }

    /** What to do about a document that cannot be read on from a place. */
    public Optional<String> broken(Place place) {
        Optional<String> conflict = conflict();
        if (conflict.isPresent()) {
            return conflict;
        }
        String line = line(place.line());
        if (isTab(line, place.column())) {
            return Optional.of(SPACES);
        }
        int front = lineInFront(place.line());
        boolean frontInBlock = inBlock(front);
        if ((!inBlock(place.line()) && isAction(place.line())) || (!frontInBlock && isAction(front))) {
            return Optional.of(TEMPLATE);
        }
        return unquoted(place.line())
                .or(() -> frontInBlock ? Optional.empty() : YamlNeighbours.noSpaceAfterDash(line(front), line))
                .or(() -> YamlNeighbours.noSpace(line, place.column()))
                .or(() -> frontInBlock ? Optional.empty() : unquoted(front))
                .or(() -> unclosedQuote(place.line()))
                .or(() -> frontInBlock ? Optional.empty() : YamlNeighbours.hint(line(front), front, line));
    }

    /** What to do where Git has left both sides of a merge. */
    private Optional<String> conflict() {
        for (int number = 1; number <= lines().size(); number++) {
            if (CONFLICT.matcher(line(number)).matches()) {
                return Optional.of("resolve the merge conflict in line " + number);
            }
        }
        return Optional.empty();
    }

    /** What to do about a mapping where a list has to be. */
    public Optional<String> notList(Place place) {
        return YamlNeighbours.noSpaceAfterDash(line(place.line()), "");
    }

    /** Whether a tab stands where the indentation does, which a dash or a colon may begin anew. */
    private static boolean isTab(String line, int column) {
        int at = line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
        String before = line.substring(0, at);
        boolean inIndentation =
                before.contains("\t") && INDENTATION.matcher(before).matches();
        return inIndentation
                || (line.startsWith("\t", at) && BEGINNING.matcher(before).matches());
    }

    /** Whether a line is an action of a template that the whole file is; one behind a key may be a text. */
    private boolean isAction(int number) {
        String line = line(number);
        return UnquotedValue.isAction(line) && (!isValue(number) || UnquotedValue.isOneAction(line));
    }

    /**
     * What to do about a mapping or a list where a text has to be.
     *
     * @param prose whether any text will do, also one in brackets
     */
    public Optional<String> notText(Place place, boolean prose) {
        Optional<YamlLine> line = YamlLine.of(line(place.line())).filter(each -> each.column() == place.column());
        if (!prose && line.filter(each -> UnquotedValue.isWords(each.value())).isPresent()) {
            return Optional.of("write it without brackets");
        }
        return line.filter(each -> UnquotedValue.isText(each.value())).map(each -> hint(place.line(), each));
    }

    /** What to do about a key that is no text. */
    public Optional<String> notKey(Place place) {
        return UnquotedValue.isOfHelm(line(place.line())) ? Optional.of(TEMPLATE) : Optional.empty();
    }

    private Optional<String> unquoted(int number) {
        return YamlLine.of(line(number))
                .filter(line -> UnquotedValue.isBroken(line.value()))
                .filter(line -> line.hasKey() || ((line.item() || isValue(number)) && isSign(line.value())))
                .map(line -> hint(number, line));
    }

    /** Whether a line holds the value of the key in front. */
    private boolean isValue(int number) {
        return YamlLine.of(line(lineInFront(number)))
                .filter(front -> front.hasKey() && front.value().isEmpty())
                .isPresent();
    }

    /** Words in front of a colon may be a key. */
    private static boolean isSign(String value) {
        return !Character.isLetterOrDigit(value.codePointAt(0));
    }

    private String hint(int number, YamlLine line) {
        if (UnquotedValue.isOfHelm(line.value())) {
            return TEMPLATE;
        }
        String value = line.value();
        String written = line.quoted(UnquotedValue.meant(value));
        boolean shown = !goesOn(number, line)
                && !line.isFlow()
                && !value.contains(" #")
                && UnquotedValue.isClear(value)
                && written.length() <= LONGEST;
        return shown ? QUOTE + ": " + written : QUOTE;
    }

    /** Whether the value goes on in the next line. */
    private boolean goesOn(int number, YamlLine line) {
        String next = line(number + 1);
        return !next.isBlank() && next.length() - next.stripLeading().length() >= line.keyColumn();
    }

    /** At the end of the file a quote is open that began somewhere before; elsewhere one that the next quote closed. */
    private Optional<String> unclosedQuote(int number) {
        boolean atEnd = number > lines().size() || (line(number).isBlank() && lineInFront(number + 1) < number);
        if (YamlLine.of(line(number))
                .filter(each -> UnquotedValue.opensQuote(each.value()))
                .isPresent()) {
            return Optional.of("close the quote in line " + number);
        }
        int front = lineInFront(number);
        int first = atEnd ? 1 : Math.max(1, front);
        if (!atEnd && YamlLine.of(line(number)).filter(YamlLine::hasKey).isEmpty()) {
            return Optional.empty();
        }
        StringBuilder behind = new StringBuilder();
        for (int at = front; at >= first; at--) {
            Optional<YamlLine> line = YamlLine.of(line(at)).filter(each -> UnquotedValue.opensQuote(each.value()));
            boolean open = !atEnd
                    || line.filter(each -> behind.indexOf(each.value().substring(0, 1)) < 0)
                            .isPresent();
            if (line.isPresent()) {
                return open ? Optional.of("close the quote in line " + at) : Optional.empty();
            }
            behind.append(quotes(line(at)));
        }
        return Optional.empty();
    }

    private static String quotes(String line) {
        return (line.contains("\"") ? "\"" : "") + (line.contains("'") ? "'" : "");
    }

    /** Whether a line is part of a block of text, where nothing is wrong for YAML. */
    private boolean inBlock(int number) {
        int indentation = indentation(line(number));
        for (int at = number - 1; at > 0; at--) {
            String above = line(at);
            if (!above.isBlank() && indentation(above) < indentation) {
                return YamlLine.of(above).filter(YamlLine::opensBlock).isPresent();
            }
        }
        return false;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The number of the last line before one that is not blank, or 0. */
    private int lineInFront(int number) {
        int at = number - 1;
        while (at > 0 && line(at).isBlank()) {
            at--;
        }
        return at;
    }
}
