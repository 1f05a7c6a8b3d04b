package dev.sextant.yaml.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that turn out to be keys if a {@code :} follows on the same line, within 1,024 characters. There may be one for
 * each pair of brackets that is open. YAML 1.1, section 7.2.2.
 */
final class SimpleKeys {
    private static final int LONGEST = 1024;

    /**
     * What may be a key.
     *
     * @param token number of its first token
     * @param start where it begins
     * @param required whether the document makes no sense otherwise
     */
    record Candidate(int token, Mark start, boolean required) {}

    /** The candidate of one level of brackets. */
    private static final class Level {
        /** Of the last candidate, or of the opening bracket. */
        private int token;

        private @Nullable Candidate candidate;

        Level(int token) {
            this.token = token;
        }
    }

    private final Cursor cursor;
    /** The innermost last. */
    private final List<Level> levels = new ArrayList<>();

    /**
     * Index of the level that had a token as its candidate. As in yaml.v3, a token that is out of the question stays, and
     * then stands for the candidate that came after it.
     */
    private final Map<Integer, Integer> byToken = new HashMap<>();

    SimpleKeys(Cursor cursor) {
        this.cursor = cursor;
        levels.add(new Level(0));
    }

    private Level innermost() {
        return levels.get(levels.size() - 1);
    }

    /**
     * Goes inside a pair of brackets.
     *
     * @param token number of the opening one
     */
    void openLevel(int token) {
        levels.add(new Level(token));
    }

    /** Goes out again. As in yaml.v3, brackets with nothing in them are not waited for any more: they are no key. */
    void closeLevel() {
        byToken.remove(innermost().token);
        levels.remove(levels.size() - 1);
    }

    /** Notes a candidate, in place of the one before. */
    void save(Candidate candidate) {
        drop();
        innermost().candidate = candidate;
        innermost().token = candidate.token();
        byToken.put(candidate.token(), levels.size() - 1);
    }

    /** Forgets the candidate of this level: what follows cannot make a key of it. */
    void drop() {
        Candidate candidate = innermost().candidate;
        if (candidate != null) {
            if (candidate.required()) {
                throw missingColon(candidate);
            }
            innermost().candidate = null;
            byToken.remove(candidate.token());
        }
    }

    /** The candidate of this level, if it can still be a key; it is forgotten. */
    Optional<Candidate> take() {
        Optional<Candidate> candidate = possible(innermost());
        innermost().candidate = null;
        candidate.ifPresent(known -> byToken.remove(known.token()));
        return candidate;
    }

    /** Whether a token may yet turn out to be the beginning of a key. */
    boolean mayBegin(int token) {
        int level = byToken.getOrDefault(token, levels.size());
        return level < levels.size() && possible(levels.get(level)).isPresent();
    }

    private Optional<Candidate> possible(Level level) {
        Candidate candidate = level.candidate;
        if (candidate == null || isInReach(candidate)) {
            return Optional.ofNullable(candidate);
        }
        if (candidate.required()) {
            throw missingColon(candidate);
        }
        level.candidate = null;
        return Optional.empty();
    }

    private boolean isInReach(Candidate candidate) {
        return candidate.start().line() == cursor.line() && candidate.start().count() + LONGEST >= cursor.count();
    }

    private Broken missingColon(Candidate candidate) {
        return cursor.broken(candidate.start(), "could not find expected ':'");
    }
}
