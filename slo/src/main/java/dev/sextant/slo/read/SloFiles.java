package dev.sextant.slo.read;

import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.SloIdentity;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Files with SLOs, in the forms of Sloth and OpenSLO.
 *
 * <p>They are read strictly: a field that nobody would read is an error, since most such fields are misspelt. All
 * problems of a file are reported at once, and a file with an error gives no SLO. Nothing here throws for what a file
 * holds.
 */
public final class SloFiles {
    static final String RENAME = "rename one of the two";

    private SloFiles() {}

    /** Reads a file that stands alone; it may hold several documents. */
    public static SloImport read(String fileName, String text, ImportOptions options) {
        return read(List.of(SourceFile.of(fileName, text)), options).get(0);
    }

    /** Reads a file that stands alone, of bytes that should be UTF-8. */
    public static SloImport read(String fileName, byte[] utf8, ImportOptions options) {
        return read(List.of(SourceFile.of(fileName, utf8)), options).get(0);
    }

    /**
     * Reads files that belong together: what is defined in one for OpenSLO can be referred to in another. SLOs of one
     * name in two files are another matter, see {@link #duplicates}.
     *
     * @return one result per file, in their order
     */
    public static List<SloImport> read(List<SourceFile> files, ImportOptions options) {
        OpenSlo shared = new OpenSlo(options);
        List<SloFileReader> readers = files.stream()
                .map(file -> new SloFileReader(file, options, shared))
                .toList();
        readers.forEach(SloFileReader::read);
        readers.forEach(SloFileReader::readLevels);
        return readers.stream().map(SloFileReader::result).toList();
    }

    /**
     * Returns what is wrong with files as a whole: SLOs that cannot be told from each other. Each problem is about the later
     * one. Repetitions of an identity within a file are reported when it is read.
     *
     * @param key what tells SLOs from each other: the identity itself, or what is left of it in another form
     */
    public static List<ImportProblem> duplicates(List<SloImport> imports, Function<SloIdentity, ?> key) {
        List<ImportProblem> problems = new ArrayList<>();
        Map<Object, ServiceLevel> known = new LinkedHashMap<>();
        Map<SloIdentity, ServiceLevel> anywhere = new LinkedHashMap<>();
        Map<SloIdentity, ServiceLevel> nowhere = new LinkedHashMap<>();
        for (SloImport file : imports) {
            for (ImportedSlo slo : file.slos()) {
                ServiceLevel level = slo.level();
                SloIdentity bare = SloIdentity.of(level.service(), level.name());
                boolean named = level.identity().namespace().isPresent();
                Optional<ServiceLevel> same =
                        Optional.ofNullable(known.putIfAbsent(key.apply(level.identity()), level));
                // Whoever reads series without asking for a namespace reads those of all.
                Optional<ServiceLevel> mixed = Optional.ofNullable((named ? nowhere : anywhere).get(bare));
                same.or(() -> mixed).ifPresent(first -> problems.add(duplicate(file, level, first, key)));
                anywhere.putIfAbsent(bare, level);
                if (!named) {
                    nowhere.putIfAbsent(bare, level);
                }
            }
        }
        return problems;
    }

    private static ImportProblem duplicate(
            SloImport file, ServiceLevel level, ServiceLevel first, Function<SloIdentity, ?> key) {
        Optional<String> where = first.identity().namespace();
        Object id = key.apply(level.identity());
        String hint = RENAME;
        if (where.isPresent() != level.identity().namespace().isPresent()) {
            hint += ", or write a namespace in the metadata of both";
        } else if (!where.equals(level.identity().namespace())) {
            hint += ": here namespaces do not keep them apart";
        }
        return new ImportProblem(
                Code.DUPLICATE_SLO,
                true,
                file.file(),
                level.site().line(),
                1,
                "",
                repeated(
                        first.identity().equals(level.identity())
                                ? id
                                : level.identity().id(),
                        first.site()),
                Optional.of(hint));
    }

    static String repeated(Object id, Object first) {
        return "an SLO with the id " + id + " is at " + first + " already";
    }
}
