package dev.sextant.importers;

import dev.sextant.importers.ImportProblem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files with SLOs, in the forms of Sloth and OpenSLO.
 *
 * <p>They are read strictly: a field that nobody would read is an error, since most such fields are misspelt. All
 * problems of a file are reported at once, and a file with an error gives no SLO. Nothing here throws for what a file
 * holds.
 */
public final class SloFiles {
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
     * Returns what is wrong with files as a whole: SLOs that have one id, {@code service-name}, in two of them. Each
     * problem is about the later one. Repetitions within a file are reported when it is read.
     */
    public static List<ImportProblem> duplicates(List<SloImport> imports) {
        List<ImportProblem> problems = new ArrayList<>();
        Map<String, ImportedSlo> known = new LinkedHashMap<>();
        for (SloImport file : imports) {
            for (ImportedSlo slo : file.slos()) {
                String id = slo.level().service() + "-" + slo.level().name();
                ImportedSlo first = known.putIfAbsent(id, slo);
                if (first != null) {
                    problems.add(new ImportProblem(
                            Code.DUPLICATE_SLO,
                            true,
                            file.file(),
                            slo.level().site().line(),
                            1,
                            "",
                            "an SLO with the id " + id + " is at "
                                    + first.level().site() + " already",
                            Optional.of("rename one of the two")));
                }
            }
        }
        return problems;
    }
}
