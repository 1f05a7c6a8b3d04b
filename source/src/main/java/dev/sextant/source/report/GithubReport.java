package dev.sextant.source.report;

import dev.sextant.source.CallSite;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Level;
import dev.sextant.source.VisibleText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Diagnostics as GitHub Actions' workflow commands, which show them at the line in a pull request. To be printed at the
 * beginning of a line.
 */
public final class GithubReport {

    private final SourcePaths sources;

    public GithubReport(SourcePaths sources) {
        this.sources = sources;
    }

    /** Returns one command per finding. */
    public List<String> commands(List<Diagnostic> diagnostics) {
        Set<String> commands = new LinkedHashSet<>();
        for (Diagnostic diagnostic : diagnostics) {
            commands.add(command(diagnostic));
        }
        return List.copyOf(commands);
    }

    private String command(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.level() == Level.ERROR ? "::error " : "::warning ");
        diagnostic.sites().stream().findFirst().ifPresent(site -> appendPlace(text, site));
        text.append("title=")
                .append(property(
                        diagnostic.code().id() + " " + diagnostic.code().title()));
        text.append("::").append(data(diagnostic.message()));
        diagnostic.excerpt().ifPresent(excerpt -> text.append(data("\n" + excerpt.render())));
        diagnostic.hint().ifPresent(hint -> text.append(data("\nhint: " + hint)));
        return text.toString();
    }

    private void appendPlace(StringBuilder text, CallSite site) {
        // Without a file in the repository GitHub has no place to show the line at.
        sources.file(site).ifPresent(file -> {
            text.append("file=").append(property(file)).append(',');
            if (site.line() > 0) {
                text.append("line=").append(site.line()).append(',');
            }
        });
    }

    private static String data(String text) {
        return VisibleText.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
