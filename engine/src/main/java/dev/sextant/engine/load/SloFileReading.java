package dev.sextant.engine.load;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Scoped;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.declared.SloFileDeclaration;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.slo.read.ImportOptions;
import dev.sextant.slo.read.ImportProblem;
import dev.sextant.slo.read.ImportedSlo;
import dev.sextant.slo.read.SloFiles;
import dev.sextant.slo.read.SloImport;
import dev.sextant.slo.read.SourceFile;
import dev.sextant.slo.rules.SloSeries;
import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files of Sloth and OpenSLO that definitions name, into SLOs as definitions declare them. */
public final class SloFileReading {
    private static final ImportOptions OPTIONS = ImportOptions.DEFAULT.reservedLabels(SloSeries.RESERVED);

    /** In bytes; what is larger is no file of SLOs. */
    private static final int LARGEST = 1 << 24;

    private final Path folder;
    private final Diagnostics diagnostics;

    /**
     * Creates the reading of files below {@code folder}.
     *
     * @param folder what their paths are relative to
     * @param diagnostics is told what is wrong with them
     */
    public SloFileReading(Path folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** Returns the workspace with the SLOs of all files in their place. */
    public WorkspaceDeclaration read(WorkspaceDeclaration workspace) {
        if (workspace.services().stream().allMatch(service -> service.sloFiles().isEmpty())) {
            return workspace;
        }
        return workspace.services(workspace.services().stream()
                .map(service -> service.sloFiles().isEmpty() ? service : read(service))
                .toList());
    }

    /** The files of a service are read together: what is defined in one can be referred to in another. */
    private ServiceDeclaration read(ServiceDeclaration service) {
        List<Scoped<SloFileDeclaration>> found = new ArrayList<>();
        List<SourceFile> sources = new ArrayList<>();
        for (Scoped<SloFileDeclaration> file : service.sloFiles()) {
            source(file.item()).ifPresent(source -> {
                found.add(file);
                sources.add(source);
            });
        }
        List<Scoped<SloDeclaration>> slos = new ArrayList<>(service.slos());
        List<SloImport> imports = SloFiles.read(sources, OPTIONS);
        for (int i = 0; i < imports.size(); i++) {
            SloFileDeclaration file = found.get(i).item();
            Optional<EnvironmentName> only = found.get(i).only();
            imports.get(i).problems().forEach(this::report);
            for (ImportedSlo slo : imports.get(i).slos()) {
                checkService(service, file, slo);
                checkWindow(file, slo);
                slos.add(new Scoped<>(ReadSlo.declaration(slo, file.window()), only));
            }
        }
        return service.slos(slos);
    }

    private Optional<SourceFile> source(SloFileDeclaration file) {
        try {
            Path path = Path.of(file.path());
            if (!path.isAbsolute()) {
                return Optional.of(SourceFile.of(file.path(), bytes(folder.resolve(path))));
            }
            unreadable(file, "is another one on another machine");
        } catch (NoSuchFileException e) {
            unreadable(file, "does not exist");
        } catch (InvalidPathException e) {
            unreadable(file, "is no path: " + e.getReason());
        } catch (IOException e) {
            unreadable(file, "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** A name may be that of a device or a pipe, which has no end. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("it is larger than " + LARGEST + " bytes");
            }
            return bytes;
        }
    }

    private void unreadable(SloFileDeclaration file, String why) {
        diagnostics.add(Diagnostic.error(Code.SLO_FILE, file.site(), "the file '" + file.path() + "' " + why)
                .hint("name a file of Sloth or OpenSLO, relative to the folder of the project"));
    }

    private void report(ImportProblem problem) {
        CallSite site = new CallSite("", "", problem.file(), problem.line());
        String message = problem.path().isEmpty() ? problem.message() : problem.path() + ": " + problem.message();
        Diagnostic diagnostic = problem.error()
                ? Diagnostic.error(Code.SLO_FILE, site, message)
                : Diagnostic.warning(Code.SLO_FILE, site, message);
        diagnostics.add(problem.hint().map(diagnostic::hint).orElse(diagnostic));
    }

    private void checkWindow(SloFileDeclaration file, ImportedSlo slo) {
        if (slo.namesWindow()) {
            Stream.concat(file.window().everywhere().stream(), file.window().byEnvironment().values().stream())
                    .forEach(said -> diagnostics.add(Diagnostic.error(
                                    Code.NEVER_APPLIES,
                                    said.site(),
                                    "the window of slosFrom does nothing for SLO '"
                                            + slo.level().name() + "', whose file names one")
                            .alsoAt(slo.level().site())
                            .hint("leave one of the two out")));
        }
    }

    private void checkService(ServiceDeclaration service, SloFileDeclaration file, ImportedSlo slo) {
        if (!slo.level().service().equals(service.name())) {
            diagnostics.add(Diagnostic.error(
                            Code.SLO_FILE,
                            slo.level().site(),
                            "SLO '" + slo.level().name() + "' is of the service '"
                                    + slo.level().service() + "', and the file is read for '" + service.name() + "'")
                    .alsoAt(file.site())
                    .hint("write 'service: " + service.name() + "', or read the file for the other service"));
        }
    }
}
