package dev.sextant.maven;

import dev.sextant.engine.Mode;
import dev.sextant.engine.Outcome;
import dev.sextant.engine.report.DriftReport;
import dev.sextant.engine.report.SummaryLine;
import dev.sextant.source.Level;
import dev.sextant.source.report.GithubReport;
import dev.sextant.source.report.SourcePaths;
import dev.sextant.source.report.TextReport;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints an outcome to Maven's log. */
final class MavenReport {
    private static final String EXPLAIN = "mvn sextant:explain -Dcode=";

    private final Log log;
    private final SourcePaths sources;
    private final String outputShown;
    private final Mode mode;

    MavenReport(Log log, SourcePaths sources, String outputShown, Mode mode) {
        this.log = log;
        this.sources = sources;
        this.outputShown = outputShown;
        this.mode = mode;
    }

    /**
     * Prints {@code outcome}.
     *
     * @throws MojoFailureException if the run failed
     */
    void print(Outcome outcome, Duration took) throws MojoFailureException {
        List<TextReport.Entry> entries = new TextReport(sources, EXPLAIN).entries(outcome.diagnostics());
        DriftReport.lines(outputShown, outcome.drift()).forEach(log::error);
        for (TextReport.Entry entry : entries) {
            if (entry.level() == Level.ERROR) {
                log.error(entry.text());
            } else {
                log.warn(entry.text());
            }
        }
        if (System.getenv("GITHUB_ACTIONS") != null) {
            // Not through the log: its "[ERROR]" in front would hide the command.
            new GithubReport(sources).commands(outcome.diagnostics()).forEach(System.out::println);
        }
        if (outcome.failed()) {
            throw new MojoFailureException("sextant: " + TextReport.count(entries)
                    + (mode == Mode.GENERATE && outcome.summary().files().files() == 0 ? "; nothing was written" : ""));
        }
        if (!entries.isEmpty()) {
            log.warn("sextant: " + TextReport.count(entries));
        }
        log.info(
                mode == Mode.GENERATE
                        ? SummaryLine.generated(outcome.summary(), took)
                        : SummaryLine.checked(outcome.summary(), took));
    }
}
