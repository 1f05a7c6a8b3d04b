package dev.sextant.conformance.yaml;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Rule files with something odd in them: line breaks, anchors, tags, directives, indentation, quotes, blocks. */
final class YamlOddities {
    private static final List<String> FILES = List.of(
            """
            groups:
            - name: node
              interval: 1m
              rules:
              - alert: Down
                expr: |
                  up{job="node"}
                    == 0
                for: 5m
                labels: {severity: page, "team": 'infra'}
                annotations:
                  summary: "{{ $labels.job }} is
                    down"
                  description: >-
                    one

                    two
              - record: job:up:sum
                expr: sum by (job) (up)
            """,
            """
            # a comment
            groups:
              - &g
                name: a
                rules: &rules
                  - &r
                    record: a:b
                    expr: up
                  # another
                  - <<: *r
                    labels: &l
                      a: b
              - name: b
                rules: *rules
            """,
            """
            %YAML 1.1
            %TAG !e! tag:example.org,2026:
            ---
            groups:
            - name: !!str 12
              limit: !!int "3"
              rules:
              - record: ! r
                expr: !e!x up
                labels: !!map
                  a: !<tag:yaml.org,2002:str> 1
            ...
            ---
            more: [
            """,
            """
            {"groups": [{"name": "g", "rules": [
            \t{"alert": "A", "expr": "up == 0", "for": "5m"},
            \t{"record":"r:s","expr":"up" , labels: {a: b, ? c : d}}
            ]}]}
            """,
            """
            ? groups
            : - ? name
                : g
                ? rules
                : -
                    record: "a\\
                       b"
                    expr: up
                    labels:
                      a: 'it''s'
                      b: "\\u00e9\\x41\\n"
                      c: |+2
                          x

                  -   alert:    A
                      expr: >
                        up

                         and
                        down
            """,
            "groups:\r\n- name: g\r\n  rules:\r\n  - record: r\r\n    expr: |-\r\n      up\r\n        or down\r\n\r\n",
            """
            ---
            groups: [ {name: g, rules: [ {record: r, expr: up}, ], labels: {a: , b: ~, "c":d}} ] # end
            """);

    private static final List<String> POOL = List.of(
            "\n",
            "\n",
            "\r",
            "\r\n",
            "\u0085",
            "\u2028",
            "\u2029",
            "\t",
            "\t",
            " ",
            " ",
            "  ",
            "    ",
            "\n\n",
            " \n",
            "\t\n",
            "\n ",
            "\n\t",
            "\n  \t",
            "\n    \t ",
            "#",
            " #",
            " # c\n",
            "\t# c\n",
            ":",
            ": ",
            ":\t",
            ":\n",
            ",",
            "-",
            "- ",
            "-\t",
            "\n- ",
            "? ",
            "?",
            "\n? ",
            "\n: ",
            "[",
            "]",
            "{",
            "}",
            "[]",
            "{}",
            "&a",
            "&a ",
            "*a",
            "*a ",
            "*g ",
            "*r",
            "&x:y ",
            "*r : ",
            "& ",
            "* ",
            "&\u00e9 ",
            "!",
            "! ",
            "!! ",
            "!!str ",
            "!!int ",
            "!!null ",
            "!!float ",
            "!!bool ",
            "!!binary ",
            "!!timestamp ",
            "!x ",
            "!x!y ",
            "!e!z ",
            "!<",
            "!<x> ",
            "!<!> ",
            "!!%41 ",
            "!%zz ",
            "!%c3%a9 ",
            "!a,b ",
            "'",
            "''",
            "\"",
            "\\",
            "\\n",
            "\\\n",
            "\\x4",
            "\\u2028",
            "\\ud800",
            "\\U0001F600",
            "\\/",
            "|",
            "|\n",
            "|-\n",
            "|+\n",
            "|2\n",
            "|1-\n",
            "|0\n",
            "|9\n",
            "| # c\n",
            "|x\n",
            ">",
            ">\n",
            ">-\n",
            ">+1\n",
            ">\n\n",
            "%",
            "%YAML 1.1\n---\n",
            "%YAML 1.2\n---\n",
            "%YAML 1.1 # c\n---\n",
            "%YAML 1.1\t#\n",
            "%TAG ! !foo\n---\n",
            "%TAG\t!\t!foo\n---\n",
            "%TAG !e! !\n",
            "%FOO\n",
            "---\n",
            "--- ",
            "---",
            "\n---\n",
            "...\n",
            "\n...\n",
            "...",
            "--- |\n",
            "--- # c\n",
            "@",
            "`",
            "~",
            "null",
            "true",
            "yes",
            "010",
            "0o7",
            "0x1f",
            "1_000",
            "1e3",
            ".inf",
            ".nan",
            "2026-11-29",
            "<<",
            "<<: ",
            "<<: *a\n",
            "\ufeff",
            "\u0000",
            "\u0007",
            "\u007f",
            "\u00a0",
            "\u00e9",
            "\u3000",
            "\ud83d\ude00",
            "\ufffe",
            "a: b",
            "x",
            "=",
            "\"a\":b",
            "'a':b",
            "a:b",
            "{a:b}",
            "{a: b}",
            "[a: b]",
            "[? a]",
            "[? : b]",
            "[a, , b]",
            "{a,}",
            "{? a}",
            "{: b}",
            "!!binary ZXhwcg==: x\n",
            "!!binary bmFtZQ==: x\n",
            // Bytes that are no UTF-8.
            "\udcff",
            "\udc80",
            "\udcc3",
            "\udcf0",
            // Longer than the piece that the library decodes at a time.
            " # " + "\u00e9".repeat(260) + "\n",
            " ".repeat(513));

    private static final Pattern HALF =
            Pattern.compile("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udc7f\udd00-\udfff]");

    private final Random random;

    YamlOddities(Random random) {
        this.random = random;
    }

    String any() {
        return random.nextBoolean() ? file() : soup();
    }

    /** A rule file in which a few things were changed. */
    String file() {
        StringBuilder text = new StringBuilder(pick(FILES));
        int changes = new int[] {0, 1, 1, 1, 1, 2, 2, 3, 4, 6}[random.nextInt(10)];
        for (int i = 0; i < changes; i++) {
            change(text);
        }
        if (random.nextInt(12) == 0) {
            replaceAll(
                    text,
                    "\n",
                    List.of("\r", "\r\n", "\u0085", "\u2028", "\u2029").get(random.nextInt(5)));
        }
        return whole(text);
    }

    /** A handful of pieces in any order. */
    String soup() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(3) == 0
                            ? List.of("a", "b: ", "- ", "\n", " ").get(random.nextInt(5))
                            : pick(POOL));
        }
        return whole(text);
    }

    /** Without halves of characters, which no file can hold. */
    private static String whole(CharSequence text) {
        return HALF.matcher(text).replaceAll("");
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void change(StringBuilder text) {
        int at = text.length() == 0 ? 0 : random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(3));
        switch (random.nextInt(7)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.replace(at, end, pick(POOL));
            case 2 -> shiftLine(text, at);
            case 3 -> text.insert(lineStart(text, at), pick(POOL));
            case 4 -> text.insert(lineEnd(text, at), pick(POOL));
            case 5 -> text.insert(wordStart(text, at), pick(POOL));
            default -> text.insert(at, pick(POOL));
        }
    }

    /** Indents a line more, or less. */
    private void shiftLine(StringBuilder text, int at) {
        int start = lineStart(text, at);
        if (random.nextBoolean()) {
            text.insert(start, " ".repeat(1 + random.nextInt(3)));
        } else if (start < text.length() && text.charAt(start) == ' ') {
            text.deleteCharAt(start);
        }
    }

    private static int lineStart(StringBuilder text, int at) {
        return text.lastIndexOf("\n", at - 1) + 1;
    }

    private static int lineEnd(StringBuilder text, int at) {
        int end = text.indexOf("\n", at);
        return end < 0 ? text.length() : end;
    }

    /** Where a value mostly begins. */
    private static int wordStart(StringBuilder text, int at) {
        int space = text.indexOf(" ", at);
        return space < 0 ? at : space + 1;
    }

    private static void replaceAll(StringBuilder text, String what, String with) {
        String replaced = text.toString().replace(what, with);
        text.setLength(0);
        text.append(replaced);
    }
}
