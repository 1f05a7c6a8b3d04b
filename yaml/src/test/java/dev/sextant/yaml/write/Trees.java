package dev.sextant.yaml.write;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary trees, full of what a YAML reader could misunderstand. */
final class Trees {
    private static final List<String> TRAPS = List.of(
            "",
            " ",
            "~",
            "null",
            "Null",
            "NULL",
            "true",
            "False",
            "yes",
            "No",
            "ON",
            "off",
            "y",
            "N",
            "=",
            "<<",
            "0",
            "-1",
            "+1",
            "0123",
            "0o17",
            "0x1F",
            "0b101",
            "1_000",
            "1,000",
            "1.5",
            "1.",
            ".5",
            "-.5",
            "1e3",
            "1E-3",
            "1.5e+3",
            ".inf",
            "-.Inf",
            "+.INF",
            ".nan",
            ".NaN",
            "12:30:45",
            "190:20:30.15",
            "2026-01-01",
            "2026-01-01T00:00:00Z",
            "2026-1-1 12:00:00",
            "1.2.3",
            "10.0.0.1",
            "-",
            "- a",
            "?",
            "? a",
            ":",
            ": a",
            "a:",
            "a: b",
            "a:b",
            "#a",
            "a #b",
            "a#b",
            "[a",
            "a]",
            "{a",
            "{{ a }}",
            "a {{ b }}",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "'a'",
            "\"a\"",
            "it's",
            "a\"b",
            "a\\b",
            "a\\nb",
            "---",
            "...",
            "--- a",
            "a\tb",
            "\ta",
            "a\t",
            "a\n",
            "\na",
            "a\nb",
            "a\n\nb\n\n",
            "a  \nb",
            " a\nb",
            "  a\n b\n",
            "\n",
            "\n\n",
            "a\r\nb",
            "a\rb",
            "a\u0085b",
            "a\u00a0",
            "a\u2028b",
            "\ufeffa",
            "a\u0000b",
            "a\u007fb",
            "é😀",
            "30d",
            "1h30m",
            "50Gi");

    private Trees() {}

    /** Without edge cases: of nested arbitraries they are more than can be listed, and the traps are worse. */
    static Arbitrary<Node> trees() {
        return trees(3).withoutEdgeCases();
    }

    private static Arbitrary<Node> trees(int depth) {
        if (depth == 0) {
            return scalars();
        }
        Arbitrary<Node> inner = trees(depth - 1);
        return Arbitraries.oneOf(
                scalars(),
                inner.list().ofMaxSize(4).map(Tree::list),
                Arbitraries.maps(texts(), inner).ofMaxSize(4).map(Node.Fields::new));
    }

    private static Arbitrary<Node> scalars() {
        Arbitrary<Node> text =
                Combinators.combine(texts(), Arbitraries.of(true, false)).as(Node.Text::new);
        return Arbitraries.oneOf(
                text,
                text,
                text,
                decimals().map(Tree::number),
                Arbitraries.of(true, false).map(Tree::flag),
                Arbitraries.create(Tree::nothing));
    }

    private static Arbitrary<BigDecimal> decimals() {
        Arbitrary<Integer> scale = Arbitraries.integers().between(-12, 12);
        return Combinators.combine(Arbitraries.longs(), scale).as(BigDecimal::valueOf);
    }

    /** Single traps, traps side by side, the characters of YAML's grammar in any order, and any text at all. */
    static Arbitrary<String> texts() {
        Arbitrary<String> traps = Arbitraries.of(TRAPS);
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(12).filter(Trees::isUnicode);
        return Arbitraries.oneOf(
                traps,
                traps.list().ofMinSize(2).ofMaxSize(3).map(list -> String.join("", list)),
                Arbitraries.strings()
                        .withChars("ab01.:_-+eE \n'\"{}[],#&*!|>%@`?\\=~<xo")
                        .ofMaxLength(12),
                anything);
    }

    /** Half a surrogate pair is no text: no encoding of a file can hold it. */
    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
