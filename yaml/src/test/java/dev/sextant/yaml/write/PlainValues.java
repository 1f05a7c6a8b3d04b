package dev.sextant.yaml.write;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Trees, and what readers make of them, as maps, lists, strings, numbers and booleans that can be compared. */
final class PlainValues implements Node.Visitor<Object> {

    /** Returns what a reader should see. */
    static Object of(Node node) {
        return node.accept(new PlainValues());
    }

    /** Returns what a reader saw, its number types made one. */
    static @Nullable Object read(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(key, read(item)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(read(item)));
            return copy;
        }
        if (value instanceof Integer || value instanceof Long) {
            return comparable(BigDecimal.valueOf(((Number) value).longValue()));
        }
        if (value instanceof BigInteger whole) {
            return comparable(new BigDecimal(whole));
        }
        return value instanceof BigDecimal exact ? comparable(exact) : value;
    }

    /** Readers of YAML have no exact decimals; those of JSON are asked for them. */
    static @Nullable Object withDoubles(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(key, withDoubles(item)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(withDoubles(item)));
            return copy;
        }
        if (value instanceof Double || value instanceof BigDecimal) {
            return ((Number) value).doubleValue() + 0.0;
        }
        return value;
    }

    private static BigDecimal comparable(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    @Override
    public Object fields(Node.Fields node) {
        Map<String, Object> map = new LinkedHashMap<>();
        node.fields().forEach((key, value) -> map.put(key, of(value)));
        return map;
    }

    @Override
    public Object items(Node.Items node) {
        List<Object> list = new ArrayList<>();
        node.items().forEach(item -> list.add(of(item)));
        return list;
    }

    @Override
    public Object text(Node.Text node) {
        return node.value();
    }

    @Override
    public Object number(Node.Number node) {
        return comparable(node.value());
    }

    @Override
    public Object flag(Node.Flag node) {
        return node.value();
    }

    @Override
    public @Nullable Object nothing() {
        return null;
    }
}
