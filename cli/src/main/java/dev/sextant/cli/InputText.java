package dev.sextant.cli;

import dev.sextant.yaml.read.YamlReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads whole texts, saying what cannot be read. */
final class InputText {
    /** The largest text that is read, in bytes; what is larger is no expression and no file of SLOs. */
    static final int LARGEST = 1 << 24;

    /** The largest rule file that is read, in bytes: a hundred thousand rules take fifty million. */
    static final int LARGEST_RULE_FILE = YamlReader.MOST_CHARS;

    /** What standard input is called in messages. */
    static final String STANDARD_INPUT = "<stdin>";

    private InputText() {}

    /** The text of a file; empty, with a message, if it cannot be read. */
    static Optional<String> ofFile(String file, Console console) {
        return bytesOfFile(file, LARGEST, console).map(Utf8::decode);
    }

    /** All of standard input; empty, with a message, if it cannot be read. */
    static Optional<String> ofStandardInput(Console console) {
        return bytesOfStandardInput(LARGEST, console).map(Utf8::decode);
    }

    /**
     * The bytes of a file; empty, with a message, if it cannot be read.
     *
     * @param largest how many bytes are read at the most
     */
    static Optional<byte[]> bytesOfFile(String file, int largest, Console console) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return Optional.of(read(in, largest));
        } catch (InvalidPathException e) {
            console.unreadable(file, new IOException("not a valid file name", e));
        } catch (IOException e) {
            console.unreadable(file, e);
        }
        return Optional.empty();
    }

    /**
     * All bytes of standard input; empty, with a message, if it cannot be read.
     *
     * @param largest how many bytes are read at the most
     */
    static Optional<byte[]> bytesOfStandardInput(int largest, Console console) {
        try {
            return Optional.of(read(console.in(), largest));
        } catch (IOException e) {
            console.unreadable(STANDARD_INPUT, e);
            return Optional.empty();
        }
    }

    /** Reads by hand: what the JDK has for it asks a file for its size, which a pipe has not. */
    private static byte[] read(InputStream in, int largest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
            bytes.write(buffer, 0, count);
            if (bytes.size() > largest) {
                throw new IOException("larger than " + (largest >> 20) + " MiB");
            }
        }
        return bytes.toByteArray();
    }
}
