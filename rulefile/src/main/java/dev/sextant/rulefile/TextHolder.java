package dev.sextant.rulefile;

import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlScalar;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind that holds files, each under a key.
 *
 * @param kind its name
 * @param texts the field with files as they are
 * @param encoded the field with files in base64
 */
record TextHolder(String kind, String texts, String encoded) implements ResourceKind {
    private static final Pattern KEY = Pattern.compile("[-._a-zA-Z0-9]{1,253}");

    @Override
    public void read(YamlMap object, DocumentReading reading, boolean alone) {
        boolean any = files(object, texts, false, reading);
        any |= files(object, encoded, true, reading);
        if (any) {
            Fields fields = new Fields(reading.place(object), reading.fields().all(object));
            Metadata.check(fields, Article.with(kind), reading);
        } else {
            new OtherKind(kind).read(object, reading, alone);
        }
    }

    private boolean files(YamlMap object, String field, boolean base64, DocumentReading reading) {
        boolean any = false;
        Optional<YamlMap> files =
                Peek.field(object, field).filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
        if (files.isPresent()) {
            for (YamlMap.Pair file : files.get().pairs()) {
                if (file.key() instanceof YamlScalar key) {
                    any |= file(key, file, field, base64, reading);
                }
            }
        }
        return any;
    }

    /** Whether a file holds rules, which are read then. */
    private boolean file(YamlScalar key, YamlMap.Pair file, String field, boolean base64, DocumentReading reading) {
        YamlNode value = Peek.target(file.value());
        String described = field + " " + StringText.quote(key.value());
        if (!(value instanceof YamlScalar scalar)) {
            return reported(RuleSigns.in(value), value, described, reading);
        }
        Optional<String> decoded = base64 ? decoded(scalar.value()) : Optional.of(scalar.value());
        if (decoded.isEmpty() && RuleSigns.inBroken(scalar.value())) {
            reading.report()
                    .add(
                            Kind.RESOURCE,
                            reading.place(scalar),
                            described + " must be base64",
                            "put a text as it is under " + texts);
            return true;
        }
        if (decoded.filter(InnerFile::mayHoldRules).isEmpty()) {
            return false;
        }
        Optional<LocatedText> text = base64
                ? decoded.map(plain -> LocatedText.at(reading.place(scalar), plain))
                : reading.values().text(file.value(), described);
        // Of what is no text it has been said that it is not read.
        boolean rules =
                text.map(found -> InnerFile.read(found, described, reading)).orElse(true);
        if (rules && !KEY.matcher(key.value()).matches()) {
            reading.report()
                    .add(
                            Kind.RESOURCE,
                            reading.place(key),
                            described + " is not allowed as a key",
                            "use letters, digits, -, _ and .");
        }
        return rules;
    }

    private static boolean reported(boolean rules, YamlNode value, String described, DocumentReading reading) {
        if (rules) {
            reading.report()
                    .add(
                            Kind.RESOURCE,
                            reading.place(value),
                            described + " must be a string, not " + value.described(),
                            "put | behind the key, so that what follows is a text");
        }
        return rules;
    }

    private static Optional<String> decoded(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // An image, a key, or anything else that is no text.
            return Optional.empty();
        }
    }
}
