package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a folder stands for. */
class YamlFolderTest {
    private static final String SPEC = """
            version: prometheus/v1
            service: shop
            slos:
              - name: availability
                objective: 99.9
                sli:
                  events:
                    error_query: sum(rate(errors_total[{{.window}}]))
                    total_query: sum(rate(requests_total[{{.window}}]))
                alerting:
                  name: Shop
            """;

    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, SPEC);
    }

    private Path link(String name, String target) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    /** Each is read once, or one SLO would be there twice. */
    private static void reads(Path argument, Path... files) {
        List<String> names = List.of(files).stream().map(Path::toString).toList();
        Run run = Run.of("slo", "generate", argument.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\n# Defined in " + String.join(", ", names) + "\ngroups:\n");
    }

    @Test
    void aLinkToAFolder() throws IOException {
        file("slos/f.yml");
        Path link = link("dlink", "slos");
        reads(link, link.resolve("f.yml"));
        Path chain = link("chain", "dlink");
        reads(chain, chain.resolve("f.yml"));
    }

    @Test
    void whatIsHiddenIsSkipped() throws IOException {
        Path seen = file("slos/a/f.yaml");
        file("slos/.git/f.yml");
        file("slos/a/.f.yml");
        link("slos/.#f.yml", "root@host.1234");
        reads(folder.resolve("slos"), seen);
        Path hidden = file(".slos/f.yml");
        reads(hidden.getParent(), hidden);
        reads(hidden, hidden);
    }

    @Test
    void aMountedConfigMap() throws IOException {
        file("mount/..2024_11/f.yml");
        link("mount/..data", "..2024_11");
        Path seen = link("mount/f.yml", "..data/f.yml");
        reads(folder.resolve("mount"), seen);
        reads(link("dlink", "mount"), folder.resolve("dlink/f.yml"));
    }

    @Test
    void aMountedConfigMapWithFolders() throws IOException {
        file("mount/..2024_11/sub/f.yml");
        link("mount/..data", "..2024_11");
        Path sub = link("mount/sub", "..data/sub");
        reads(folder.resolve("mount"), sub.resolve("f.yml"));
    }

    @Test
    void foldersInACircleAreEnteredOnce() throws IOException {
        Path seen = file("slos/sub/f.yml");
        link("slos/a", "sub");
        link("slos/sub/up", "../../slos");
        reads(folder.resolve("slos"), seen);
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        file("slos/f.yml");
        Path broken = link("slos/broken.yml", "nowhere.yml");
        assertThat(Run.of("slo", "generate", broken.getParent().toString()))
                .isEqualTo(new Run(2, "", "sextant: cannot read " + broken + ": no such file\n"));
        Path nope = folder.resolve("nope");
        assertThat(Run.of(
                        "slo",
                        "generate",
                        "--windows=" + nope,
                        folder.resolve("slos/f.yml").toString()))
                .isEqualTo(new Run(2, "", "sextant: cannot read " + nope + ": no such file or folder\n"));
        assertThat(Run.of("rules", "check", folder.toString()).err())
                .startsWith("sextant: cannot read " + folder + ": is a directory\n");
    }

    @Test
    void noSloIsSaid() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Run.of("slo", "generate", empty.toString()).err())
                .startsWith("sextant slo generate: no SLOs found in " + empty + "\n");
    }
}
