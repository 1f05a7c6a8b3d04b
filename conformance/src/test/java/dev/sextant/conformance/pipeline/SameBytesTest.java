package dev.sextant.conformance.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Repository;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same definitions give the same bytes, whatever the machine speaks and wherever it stands. */
class SameBytesTest {

    @Test
    void committedFilesAreWhatTheExampleGenerates(@TempDir Path folder) {
        assertThat(Pipeline.generate(folder.resolve("out"), Pipeline.example()).failed())
                .isFalse();
        assertThat(Pipeline.content(folder.resolve("out")))
                .isEqualTo(Pipeline.content(Repository.root().resolve("out")));
    }

    @Test
    void turkishLettersAndApiasTimeChangeNothing(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=ISO-8859-9",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GenerateExample.class.getName(),
                        folder.resolve("out").toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(Pipeline.content(folder.resolve("out")))
                .isEqualTo(Pipeline.content(Repository.root().resolve("out")));
    }
}
