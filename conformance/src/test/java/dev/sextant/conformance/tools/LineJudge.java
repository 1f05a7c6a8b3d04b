package dev.sextant.conformance.tools;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of {@code tools/go} that reads a text in base64 from each line, and answers with a JSON object on a line. */
public final class LineJudge {
    private LineJudge() {}

    /** The answer to each text. */
    public static List<JsonNode> ask(String program, List<String> arguments, List<String> texts, Path folder)
            throws IOException, InterruptedException {
        Path input = folder.resolve("texts");
        Path output = folder.resolve("verdicts");
        Files.write(input, texts.stream().map(LineJudge::encoded).toList());
        List<String> command = new ArrayList<>();
        command.add(Tool.named(program).program().toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(program + " ended with " + process.exitValue());
        }
        try (var lines = Files.lines(output)) {
            return lines.map(line -> JsonMapper.shared().readTree(line)).toList();
        }
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(bytes(text));
    }

    /** As UTF-8; a lone surrogate U+DCNN is the byte NN. */
    public static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(point -> {
            if (point >= 0xdc80 && point <= 0xdcff) {
                bytes.write(point & 0xff);
            } else {
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }
}
