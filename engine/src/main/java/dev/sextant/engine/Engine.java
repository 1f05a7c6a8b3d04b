package dev.sextant.engine;

import dev.sextant.engine.check.ExpressionCheck;
import dev.sextant.engine.check.NameCheck;
import dev.sextant.engine.check.PathCheck;
import dev.sextant.engine.load.SloFileReading;
import dev.sextant.engine.output.Change;
import dev.sextant.engine.output.OutputFile;
import dev.sextant.engine.output.OutputFolder;
import dev.sextant.engine.output.Plan;
import dev.sextant.engine.output.WriteCounts;
import dev.sextant.engine.resolve.Resolver;
import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.Generators;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.validation.Validation;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import dev.sextant.source.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The pipeline as one call: validate, resolve, generate, check, write. Whatever a user can do wrong comes back as a diagnostic;
 * an exception is a mistake of Sextant's own.
 */
public final class Engine {

    /** Where an environment's files go, below the output folder. */
    private static final String FOLDER = "/monitoring/";

    private final Resolution resolution;
    private final List<Generator> generators;

    /** Makes the engine that generates the whole stack. */
    public Engine() {
        this(Generators.all());
    }

    /** Makes an engine that generates with {@code generators} only, in this order. */
    public Engine(List<Generator> generators) {
        this(Resolver::resolve, generators);
    }

    Engine(Resolution resolution, List<Generator> generators) {
        this.resolution = resolution;
        this.generators = List.copyOf(generators);
    }

    /** Runs all stages, up to the first that finds an error. */
    public Outcome run(Request request) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(request.found());
        request.progress().accept(Stage.VALIDATE);
        WorkspaceDeclaration workspace = new SloFileReading(request.project(), diagnostics).read(request.workspace());
        diagnostics.addAll(Validation.validate(workspace));
        FollowUps.drop(diagnostics);
        if (fails(request, diagnostics)) {
            folder(request).inspect(request.mode() == Mode.GENERATE, diagnostics);
            return stopped(diagnostics, Tally.of(List.of()));
        }
        request.progress().accept(Stage.RESOLVE);
        List<ResolvedModel> models = resolution.resolve(workspace, diagnostics);
        Summary summary = Tally.of(models);
        if (fails(request, diagnostics)) {
            return stopped(diagnostics, summary);
        }
        request.progress().accept(Stage.GENERATE);
        // The checks read the models and not the files: they use a second core, where there is one, in the meantime.
        CompletableFuture<Diagnostics> checks = CompletableFuture.supplyAsync(() -> check(models));
        List<OutputFile> files = generate(models, diagnostics);
        request.progress().accept(Stage.CHECK);
        diagnostics.addAll(checks.join().sorted());
        if (fails(request, diagnostics)) {
            return stopped(diagnostics, summary);
        }
        request.progress().accept(Stage.WRITE);
        return write(request, files, summary, diagnostics);
    }

    private static Diagnostics check(List<ResolvedModel> models) {
        Diagnostics found = new Diagnostics();
        ExpressionCheck expressions = new ExpressionCheck(found);
        for (ResolvedModel model : models) {
            expressions.check(model);
            NameCheck.check(model, found);
        }
        return found;
    }

    private List<OutputFile> generate(List<ResolvedModel> models, Diagnostics diagnostics) {
        PathCheck paths = new PathCheck(diagnostics);
        List<OutputFile> files = new ArrayList<>();
        for (ResolvedModel model : models) {
            for (Generator generator : generators) {
                for (GeneratedFile file : generator.generate(model)) {
                    String path = model.environment() + FOLDER + file.path();
                    if (paths.accepts(path)) {
                        files.add(new OutputFile(path, file.content()));
                    }
                }
            }
        }
        return files;
    }

    private static Outcome write(Request request, List<OutputFile> files, Summary summary, Diagnostics diagnostics) {
        boolean writing = request.mode() == Mode.GENERATE;
        OutputFolder folder = folder(request);
        Optional<Plan> plan = folder.plan(files, writing, diagnostics);
        if (plan.isEmpty()) {
            return stopped(diagnostics, summary);
        }
        WriteCounts counts =
                writing ? folder.apply(plan.get(), diagnostics) : plan.get().counts();
        List<Change> drift = writing ? List.of() : plan.get().changes();
        if (!drift.isEmpty()) {
            diagnostics.add(drifted(request, drift.size()));
        }
        return new Outcome(diagnostics.sorted(), fails(request, diagnostics), summary.with(counts), drift);
    }

    private static OutputFolder folder(Request request) {
        return new OutputFolder(request.output(), request.outputShown());
    }

    private static Diagnostic drifted(Request request, int files) {
        return Diagnostic.error(
                        Code.OUTPUT_DRIFT,
                        (files == 1 ? "1 file in " : files + " files in ") + request.outputShown()
                                + (files == 1 ? " differs" : " differ") + " from what the definitions generate")
                .hint("run \"" + request.repairCommand() + "\" and commit the result");
    }

    private static Outcome stopped(Diagnostics diagnostics, Summary summary) {
        return new Outcome(diagnostics.sorted(), true, summary, List.of());
    }

    private static boolean fails(Request request, Diagnostics diagnostics) {
        return diagnostics.hasErrors()
                || (request.failOn() == Level.WARNING && !diagnostics.sorted().isEmpty());
    }
}
