package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program that asks one question after the other. */
@Timeout(60)
class StreamingTest {
    @Test
    void answersBeforeTheNextQuestion() throws Exception {
        PipedOutputStream questions = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(questions);
        PipedInputStream replies = new PipedInputStream();
        PipedOutputStream out = new PipedOutputStream(replies);
        String[] args = {"promql", "check", "--json", "-"};
        CompletableFuture<Integer> run =
                CompletableFuture.supplyAsync(() -> Main.run(args, in, out, OutputStream.nullOutputStream()));
        BufferedReader answers = new BufferedReader(new InputStreamReader(replies, StandardCharsets.UTF_8));

        for (int i = 0; i < 3; i++) {
            ask(questions, "\"up\"\n");
            assertThat(answers.readLine()).startsWith("{\"ok\":true,");
            ask(questions, "\"(\"\r\n");
            assertThat(answers.readLine()).startsWith("{\"ok\":false,");
        }
        // Half a question gets no answer, two at once get two.
        ask(questions, "\"u");
        ask(questions, "p\"\n\"up\"\n");
        assertThat(answers.readLine()).startsWith("{\"ok\":true,");
        assertThat(answers.readLine()).startsWith("{\"ok\":true,");
        questions.close();

        assertThat(run.get(30, TimeUnit.SECONDS)).isEqualTo(1);
    }

    private static void ask(OutputStream questions, String text) throws IOException {
        questions.write(text.getBytes(StandardCharsets.UTF_8));
        questions.flush();
    }
}
