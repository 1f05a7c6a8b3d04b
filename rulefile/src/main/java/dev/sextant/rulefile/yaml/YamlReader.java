package dev.sextant.rulefile.yaml;

import dev.sextant.rulefile.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.ScannerException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML. JSON is YAML too. */
public final class YamlReader {
    /** The largest text that is read, in UTF-16 units. */
    public static final int MOST_CHARS = 16_000_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("rule file")
            .setUseMarks(true)
            .setParseComments(false)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setVersionFunction(version -> version)
            .build();

    private YamlReader() {}

    /** Reads every document up to the first that is broken. Never throws for what the text holds. */
    public static YamlStream read(String text) {
        if (text.length() > MOST_CHARS) {
            String message = "the file has " + text.length() + " characters; the limit is " + MOST_CHARS;
            return failed(List.of(), Place.START, message, true);
        }
        String content = LineBreaks.normal(text.startsWith("\ufeff") ? text.substring(1) : text);
        YamlStream stream = parse(content);
        boolean tab = stream.failure()
                .filter(failure -> failure.message().contains("(TAB)"))
                .isPresent();
        return tab ? parse(SeparationTabs.replaced(content)) : stream;
    }

    private static YamlStream parse(String content) {
        SourceText source = new SourceText(content);
        List<YamlNode> documents = new ArrayList<>();
        Composer composer = null;
        try {
            Directives.check(source);
            Iterator<Event> events = new Parse(SETTINGS).parseString(content).iterator();
            while (events.hasNext()) {
                Event event = events.next();
                if (event instanceof DocumentStartEvent start) {
                    checkVersion(start, source);
                    composer = new Composer(source, events);
                    documents.add(composer.root());
                    composer = null;
                }
            }
        } catch (Broken broken) {
            return failed(documents, broken.place(), broken.problem(), broken.limit());
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            Place place = mark == null ? Place.START : source.place(source.indexOfCodePoint(mark.getIndex()));
            String context = e.getContext();
            // The engine gives one piece of advice for every character, and it only suits tabs.
            String problem = e.getProblem().replaceFirst(" \\(Do not use .* for indentation\\)$", "");
            String message = context == null ? problem : context + ": " + problem;
            boolean scanning = e instanceof ScannerException;
            boolean atOnce = scanning && (composer == null || composer.nodes() < 2);
            return new YamlStream(documents, Optional.of(new YamlStream.Failure(place, message, false, atOnce)));
        } catch (ReaderException e) {
            Place place = source.place(source.indexOfCodePoint(e.getPosition()));
            return failed(documents, place, "control characters are not allowed", false);
        } catch (YamlEngineException e) {
            return failed(documents, Place.START, String.valueOf(e.getMessage()), false);
        }
        return new YamlStream(documents, Optional.empty());
    }

    private static void checkVersion(DocumentStartEvent start, SourceText source) {
        start.getSpecVersion().ifPresent(version -> {
            // yaml.v3 reads YAML 1.2, and refuses to be told so.
            if (version.getMajor() != 1 || version.getMinor() != 1) {
                throw new Broken(Composer.place(start, source), "found incompatible YAML document", false);
            }
        });
    }

    private static YamlStream failed(List<YamlNode> documents, Place place, String message, boolean limit) {
        return new YamlStream(documents, Optional.of(new YamlStream.Failure(place, message, limit, false)));
    }
}
