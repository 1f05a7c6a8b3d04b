package dev.sextant.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The tree of commands, and what happens when one of them fails. */
final class Commands {
    private static final int HELP_WIDTH = 100;

    private Commands() {}

    /** Every command there is. A new one is a class and a line here. */
    static CommandLine of(Console console) {
        CommandLine promql = new CommandLine(new PromqlCommand())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new FormatCommand(console));
        CommandLine rules = new CommandLine(new RulesCommand()).addSubcommand(new RulesCheckCommand(console));
        CommandLine slo = new CommandLine(new SloCommand())
                .addSubcommand(new SloGenerateCommand(console))
                .addSubcommand(new SloConvertCommand(console));
        CommandLine sextant = new CommandLine(new SextantCommand())
                .addSubcommand(promql)
                .addSubcommand(rules)
                .addSubcommand(slo)
                .addSubcommand(new ExplainCommand(console));
        return sextant.setExpandAtFiles(false)
                // -foo is an expression that wants --, not the file oo.
                .setPosixClusteredShortOptionsAllowed(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)))
                .setParameterExceptionHandler((failure, args) -> misused(console, failure))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure));
    }

    private static int misused(Console console, ParameterException failure) {
        String name = failure.getCommandLine().getCommandSpec().qualifiedName();
        StringWriter suggestions = new StringWriter();
        UnmatchedArgumentException.printSuggestions(failure, new PrintWriter(suggestions, true));
        console.say(name + ": " + failure.getMessage());
        if (!suggestions.toString().isBlank()) {
            console.sayLines(suggestions.toString().strip());
        }
        if (failure instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
            console.say("Put -- before an argument that starts with - but is not an option");
        }
        console.say("Try: " + name + " --help");
        console.verdict().unusable();
        return console.verdict().exitCode();
    }

    private static int failed(Console console, Exception failure) {
        if (failure instanceof ParameterException misuse) {
            return misused(console, misuse);
        }
        return failure instanceof IOException e ? stopped(console, e) : crashed(console, failure);
    }

    /** The output takes no more. Who reads only the beginning, as {@code head} does, wants to hear nothing of it. */
    static int stopped(Console console, IOException failure) {
        if (!Reasons.isBrokenPipe(failure)) {
            console.say("sextant: cannot write standard output: " + Reasons.of(failure));
            console.verdict().unusable();
        }
        return console.verdict().exitCode();
    }

    static int crashed(Console console, Throwable failure) {
        try {
            // What has been found so far is true.
            console.out().flush();
        } catch (IOException e) {
            stopped(console, e);
        }
        Optional<String> shortage = Crash.shortage(failure);
        if (shortage.isPresent()) {
            console.say("sextant: " + shortage.get());
            console.verdict().unusable();
        } else {
            console.sayLines(Crash.report(failure).stripTrailing());
            console.verdict().crashed();
        }
        return console.verdict().exitCode();
    }
}
