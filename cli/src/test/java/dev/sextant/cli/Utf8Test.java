package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes as text and back. */
class Utf8Test {
    @ParameterizedTest
    @ValueSource(strings = {"", "up", "ä€😀", "\u0000\u007f\u0080\u07ff\u0800\ud7ff\ue000\ufffd\uffff", "\udbff\udfff"})
    void validTextIsItself(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8.decode(bytes)).isEqualTo(text);
        assertThat(Utf8.encode(text)).isEqualTo(bytes);
        assertThat(Utf8.asRead(text)).isEqualTo(text);
    }

    /** As Go has it: each byte that starts no character is wrong alone. */
    @ParameterizedTest
    @CsvSource({
        "ff, ff",
        "61 80 62, . 80 .",
        "c0 80, c0 80",
        "c3, c3",
        "e2 82, e2 82",
        "e2 82 61, e2 82 .",
        "e0 80 80, e0 80 80",
        "ed a0 80, ed a0 80",
        "f0 80 80 80, f0 80 80 80",
        "f4 90 80 80, f4 90 80 80",
        "f5 80 80 80, f5 80 80 80",
        "ff c3 a4, ff ."
    })
    void aByteThatIsNoTextIsALoneSurrogate(String hex, String expected) {
        String[] words = hex.split(" ", -1);
        byte[] bytes = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            bytes[i] = (byte) Integer.parseInt(words[i], 16);
        }
        String text = Utf8.decode(bytes);
        StringBuilder found = new StringBuilder();
        text.codePoints()
                .forEach(point -> found.append(Utf8.isSurrogate(point) ? Integer.toHexString(point & 0xff) : ".")
                        .append(' '));

        assertThat(found.toString().strip()).isEqualTo(expected);
        assertThat(Utf8.encode(text)).isEqualTo(bytes);
    }

    @Test
    void anyBytesComeBack() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(12)];
            random.nextBytes(bytes);
            String text = Utf8.decode(bytes);

            assertThat(Utf8.encode(text)).isEqualTo(bytes);
            assertThat(text.codePoints().map(Utf8::length).sum()).isEqualTo(bytes.length);
        }
    }

    @Test
    void whatNoFileCanHoldIsReplaced() {
        assertThat(Utf8.asRead("a\ud800b\udc7f")).isEqualTo("a\ufffdb\ufffd");
        assertThat(Utf8.asRead("\udcc3\udca4")).isEqualTo("ä");
        assertThat(Utf8.asRead("\udcff")).isEqualTo("\udcff");
    }
}
