package dev.sextant.cli;

import picocli.CommandLine.Command;

/** What the command can do. */
@Command(
        name = "sextant",
        headerHeading = "Example: sextant promql check 'rate(errors_total[5m]) > 0.1'%n%n",
        header = "Observability as typed Java: the parts that need no Java.",
        synopsisHeading = "%nUsage: ",
        description = "",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SextantCommand {}
