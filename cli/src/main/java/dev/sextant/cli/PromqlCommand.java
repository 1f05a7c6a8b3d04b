package dev.sextant.cli;

import picocli.CommandLine.Command;

/** What can be done with expressions. */
@Command(
        name = "promql",
        headerHeading = "Example: sextant promql format 'sum(rate(x[5m]))by(job)'%n%n",
        header = "Checks and formats PromQL expressions.",
        synopsisHeading = "%nUsage: ",
        description = "",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PromqlCommand {}
