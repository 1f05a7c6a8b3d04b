package dev.sextant.yaml.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into tokens, as Go's yaml.v3 does: it follows YAML 1.1 in most, and the places where it does not decide
 * what Prometheus loads.
 *
 * <p>Of some tokens only what follows says what stands in front of them: {@code a} is a scalar, and in {@code a: b} the
 * beginning of a mapping. So they are queued until that is clear.
 */
final class Scanner {
    /** How many tokens are read ahead, at the least, so that comments find theirs. */
    private static final int QUEUED = 3;

    /** The longest that decides what a token is: a document marker with a space behind it. */
    static final int LOOK_AHEAD = 4;

    private static final int ALL_THAT_IS_DONE = 256;
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final Cursor cursor;
    private final Properties properties;
    private final SimpleKeys keys;
    private final Traced traced = new Traced();
    private final List<Token> queue = new ArrayList<>();
    private final Deque<Integer> outerIndents = new ArrayDeque<>();
    /** Index of the next token in the queue. */
    private int head;
    /** Number of that token. */
    private int headNumber;

    private boolean headIsSettled;
    private boolean started;
    private int flowLevel;
    /** Column of the innermost block collection; -1 outside of any. */
    private int indent = -1;

    private boolean keyAllowed = true;

    Scanner(Cursor cursor) {
        this.cursor = cursor;
        this.properties = new Properties(cursor);
        this.keys = new SimpleKeys(cursor);
    }

    /** The next token, which stays. Behind the end of the stream there are only more ends. */
    Token peek() {
        while (!headIsSettled) {
            headIsSettled = queue.size() - head >= QUEUED && !keys.mayBegin(headNumber);
            if (!headIsSettled) {
                fetch();
            }
        }
        return queue.get(head);
    }

    /** The next token. */
    Token next() {
        Token token = peek();
        head++;
        headNumber++;
        headIsSettled = false;
        if (head == ALL_THAT_IS_DONE) {
            queue.subList(0, head).clear();
            head = 0;
        }
        return token;
    }

    private void add(Token.Kind kind, Mark start) {
        queue.add(Token.of(kind, start, cursor.mark()));
    }

    private void fetch() {
        if (!started) {
            started = true;
            add(Token.Kind.STREAM_START, cursor.mark());
            return;
        }
        Mark before = cursor.mark();
        skipToToken();
        unroll(cursor.column(), before);
        cursor.require(LOOK_AHEAD);
        char c = cursor.peek();
        if (c == Cursor.END) {
            end();
        } else if (cursor.column() == 0 && c == '%') {
            leaveCollections();
            queue.add(properties.directive());
        } else if (cursor.isDocumentIndicator()) {
            leaveCollections();
            indicator(c == '-' ? Token.Kind.DOCUMENT_START : Token.Kind.DOCUMENT_END, 3);
        } else {
            content(c);
            if (!queue.get(queue.size() - 1).is(Token.Kind.BLOCK_ENTRY)) {
                Comments.skipOnLine(cursor);
            }
        }
    }

    private void skipToToken() {
        while (true) {
            while (cursor.peek() == ' ' || (cursor.peek() == '\t' && (flowLevel > 0 || !keyAllowed))) {
                cursor.skip();
            }
            if (cursor.peek() == '#') {
                Comments.skip(cursor);
            }
            if (!cursor.isBreak()) {
                return;
            }
            cursor.skipBreak();
            keyAllowed |= flowLevel == 0;
        }
    }

    private void end() {
        cursor.endLine();
        leaveCollections();
        add(Token.Kind.STREAM_END, cursor.mark());
    }

    private void leaveCollections() {
        unroll(-1, cursor.mark());
        keys.drop();
        keyAllowed = false;
    }

    private void content(char c) {
        boolean space = cursor.isSpace(1);
        switch (c) {
            case '[' -> open(Token.Kind.FLOW_SEQUENCE_START);
            case '{' -> open(Token.Kind.FLOW_MAPPING_START);
            case ']' -> close(Token.Kind.FLOW_SEQUENCE_END);
            case '}' -> close(Token.Kind.FLOW_MAPPING_END);
            case ',' -> {
                keys.drop();
                keyAllowed = true;
                indicator(Token.Kind.FLOW_ENTRY, 1);
            }
            case '*', '&' -> {
                saveKey();
                keyAllowed = false;
                queue.add(properties.named(c == '*' ? Token.Kind.ALIAS : Token.Kind.ANCHOR));
            }
            case '!' -> {
                saveKey();
                keyAllowed = false;
                queue.add(properties.tag());
            }
            case '\'' -> flowScalar(YamlScalar.Style.SINGLE_QUOTED);
            case '"' -> flowScalar(YamlScalar.Style.DOUBLE_QUOTED);
            default -> {
                if (c == '-' && space) {
                    blockEntry();
                } else if (c == '?' && (flowLevel > 0 || space)) {
                    key();
                } else if (c == ':' && (flowLevel > 0 || space)) {
                    value();
                } else if ((c == '|' || c == '>') && flowLevel == 0) {
                    keys.drop();
                    keyAllowed = true;
                    scalar(c == '|' ? YamlScalar.Style.LITERAL : YamlScalar.Style.FOLDED);
                } else if (beginsPlain(c)) {
                    flowScalar(YamlScalar.Style.PLAIN);
                    keyAllowed |= cursor.brokeLine();
                } else {
                    String what = c == '\t' ? "a tab character" : "character";
                    throw cursor.broken("found " + what + " that cannot start any token");
                }
            }
        }
    }

    private boolean beginsPlain(char c) {
        boolean indicator = SourceText.isBlank(c) || INDICATORS.indexOf(c) >= 0;
        return !indicator
                || (c == '-' && !SourceText.isBlank(cursor.peek(1)))
                || (flowLevel == 0 && (c == '?' || c == ':') && !cursor.isSpace(1));
    }

    private void indicator(Token.Kind kind, int length) {
        Mark start = cursor.mark();
        cursor.skip(length);
        add(kind, start);
    }

    private void open(Token.Kind kind) {
        saveKey();
        keys.openLevel(nextNumber());
        flowLevel++;
        keyAllowed = true;
        indicator(kind, 1);
    }

    private void close(Token.Kind kind) {
        keys.drop();
        if (flowLevel > 0) {
            flowLevel--;
            keys.closeLevel();
        }
        keyAllowed = false;
        indicator(kind, 1);
    }

    private void flowScalar(YamlScalar.Style style) {
        saveKey();
        keyAllowed = false;
        scalar(style);
    }

    private void scalar(YamlScalar.Style style) {
        Mark start = cursor.mark();
        ScalarText.Context context = new ScalarText.Context(indent, flowLevel > 0);
        ScalarText text = ScalarText.read(cursor, style, context, traced);
        queue.add(new Token(Token.Kind.SCALAR, start, cursor.mark(), text));
    }

    private void saveKey() {
        if (keyAllowed) {
            boolean required = flowLevel == 0 && indent == cursor.column();
            keys.save(new SimpleKeys.Candidate(nextNumber(), cursor.mark(), required));
        }
    }

    /** Number of the token that will be queued next. */
    private int nextNumber() {
        return headNumber + queue.size() - head;
    }

    private void blockEntry() {
        blockIndicator(Token.Kind.BLOCK_SEQUENCE_START, "block sequence entries are not allowed in this context");
        keyAllowed = true;
        indicator(Token.Kind.BLOCK_ENTRY, 1);
    }

    private void key() {
        blockIndicator(Token.Kind.BLOCK_MAPPING_START, "mapping keys are not allowed in this context");
        keyAllowed = flowLevel == 0;
        indicator(Token.Kind.KEY, 1);
    }

    private void blockIndicator(Token.Kind collection, String notAllowed) {
        beginBlock(collection, notAllowed);
        keys.drop();
    }

    private void beginBlock(Token.Kind collection, String notAllowed) {
        if (flowLevel == 0) {
            if (!keyAllowed) {
                throw cursor.broken(notAllowed);
            }
            roll(cursor.mark(), nextNumber(), collection);
        }
    }

    private void value() {
        Optional<SimpleKeys.Candidate> key = keys.take();
        if (key.isPresent()) {
            Mark start = key.get().start();
            int number = key.get().token();
            insert(number, Token.of(Token.Kind.KEY, start, start));
            roll(start, number, Token.Kind.BLOCK_MAPPING_START);
            keyAllowed = false;
        } else {
            beginBlock(Token.Kind.BLOCK_MAPPING_START, "mapping values are not allowed in this context");
            keyAllowed = flowLevel == 0;
        }
        indicator(Token.Kind.VALUE, 1);
    }

    /** Puts a token in front of one that is queued; behind all of them if that one is gone already, as yaml.v3 does. */
    private void insert(int number, Token token) {
        queue.add(number < headNumber ? queue.size() : head + number - headNumber, token);
    }

    /** Begins a block collection in front of a token, if that is indented more than the one it is in. */
    private void roll(Mark start, int number, Token.Kind collection) {
        if (flowLevel == 0 && indent < start.column()) {
            outerIndents.push(indent);
            indent = start.column();
            insert(number, Token.of(collection, start, start));
        }
    }

    /** Ends the block collections that are indented more than a column. */
    private void unroll(int column, Mark mark) {
        while (flowLevel == 0 && indent > column) {
            queue.add(Token.of(Token.Kind.BLOCK_END, mark, mark));
            indent = outerIndents.pop();
        }
    }
}
