package dev.sextant.cli;

import picocli.CommandLine.Command;

/** What can be done with SLOs. */
@Command(
        name = "slo",
        headerHeading = "Example: sextant slo generate slos/*.yaml --out rules.yaml%n%n",
        header = "Generates rules from service level objectives (SLOs).",
        synopsisHeading = "%nUsage: ",
        description = "",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SloCommand {}
