package dev.sextant.yaml.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Turns a tree into YAML events, with a style for each scalar; every case returns this collection. */
final class YamlEvents implements Node.Visitor<YamlEvents> {
    private static final ImplicitTuple NO_TAG = new ImplicitTuple(true, true);

    private final List<Event> events = new ArrayList<>();

    List<Event> events() {
        return events;
    }

    void add(Event event) {
        events.add(event);
    }

    @Override
    public YamlEvents fields(Node.Fields node) {
        FlowStyle style = node.fields().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
        add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
        node.fields().forEach((key, value) -> {
            scalar(key, quotedIfNeeded(key));
            value.accept(this);
        });
        add(new MappingEndEvent());
        return this;
    }

    @Override
    public YamlEvents items(Node.Items node) {
        FlowStyle style = node.items().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
        add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
        node.items().forEach(item -> item.accept(this));
        add(new SequenceEndEvent());
        return this;
    }

    @Override
    public YamlEvents text(Node.Text node) {
        boolean block = node.block() && isBlockSafe(node.value());
        return scalar(node.value(), block ? ScalarStyle.LITERAL : quotedIfNeeded(node.value()));
    }

    @Override
    public YamlEvents number(Node.Number node) {
        return scalar(node.value().toPlainString(), ScalarStyle.PLAIN);
    }

    @Override
    public YamlEvents flag(Node.Flag node) {
        return scalar(Boolean.toString(node.value()), ScalarStyle.PLAIN);
    }

    @Override
    public YamlEvents nothing() {
        return scalar("null", ScalarStyle.PLAIN);
    }

    private YamlEvents scalar(String value, ScalarStyle style) {
        add(new ScalarEvent(Optional.empty(), Optional.empty(), NO_TAG, value, style));
        return this;
    }

    /** Single quotes where double ones would need backslashes. */
    private static ScalarStyle quotedIfNeeded(String text) {
        if (PlainText.canHold(text)) {
            return ScalarStyle.PLAIN;
        }
        boolean backslashes = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return backslashes && text.indexOf('\'') < 0 && PlainText.isOneSimpleLine(text)
                ? ScalarStyle.SINGLE_QUOTED
                : ScalarStyle.DOUBLE_QUOTED;
    }

    /** A block cannot escape anything, and says nothing about an empty text. */
    private static boolean isBlockSafe(String text) {
        return PlainText.isSimple(text, true) && !text.isBlank();
    }
}
