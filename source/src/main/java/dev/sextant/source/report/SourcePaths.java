package dev.sextant.source.report;

import dev.sextant.source.CallSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the source file that a call was made in, so that the place can be clicked on. A class file names its source
 * without folder; the folder follows from the package, as Java demands and Kotlin advises.
 *
 * @param base what paths are shown relative to: the folder in which the build was started
 * @param roots the folders with sources, for example {@code src/main/java}
 */
public record SourcePaths(Path base, List<Path> roots) {
    public SourcePaths {
        base = base.toAbsolutePath().normalize();
        roots = List.copyOf(roots);
    }

    /** Returns the path of the source file, with {@code /} between names, or nothing if it is not in the roots. */
    public Optional<String> file(CallSite site) {
        int dot = site.className().lastIndexOf('.');
        String folder = dot < 0 ? "" : site.className().substring(0, dot).replace('.', '/');
        for (Path root : roots) {
            Path file =
                    root.toAbsolutePath().resolve(folder).resolve(site.file()).normalize();
            if (Files.isRegularFile(file)) {
                return Optional.of(shown(file));
            }
        }
        return Optional.empty();
    }

    /** Returns {@code src/main/java/shop/OrderTeam.java:24}, or {@code OrderTeam.java:24} if the file is not found. */
    public String place(CallSite site) {
        String file = file(site).orElse(site.file());
        return site.line() > 0 ? file + ":" + site.line() : file;
    }

    /** Returns {@code path} as people read it: relative to the base where it is below that. */
    public String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path relative = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return relative.toString().replace('\\', '/');
    }
}
