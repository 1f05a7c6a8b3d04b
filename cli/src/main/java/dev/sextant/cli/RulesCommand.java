package dev.sextant.cli;

import picocli.CommandLine.Command;

/** What can be done with rule files. */
@Command(
        name = "rules",
        headerHeading = "Example: sextant rules check rules/*.yaml%n%n",
        header = "Checks Prometheus rule files.",
        synopsisHeading = "%nUsage: ",
        description = "",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RulesCommand {}
