package dev.sextant.generators.grafana;

import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Section;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The numeric ids of a dashboard's panels and titles. Links to a panel, annotations and alerts name it by this number,
 * so it is made from the panel's key and from nothing that changes when a panel is added, moved or retitled.
 *
 * <p>Where two keys have one hash, the one that sorts first keeps it and the other is hashed again. Only then can a new
 * panel change another's id: about once in 400 000 dashboards of a hundred panels.
 */
final class PanelIds {
    private static final String PANEL = "panel/";
    private static final String SECTION = "section/";

    private final Map<String, Integer> ids = new HashMap<>();

    private PanelIds(Dashboard dashboard, ToIntFunction<String> hash) {
        Set<String> keys = new TreeSet<>();
        Stream.concat(
                        dashboard.sections().stream().map(Section::key).map(SECTION::concat),
                        dashboard.panels().stream().map(Panel::key).map(PANEL::concat))
                .forEach(keys::add);
        Set<Integer> taken = new HashSet<>();
        for (String key : keys) {
            String text = dashboard.slug() + "/" + key;
            int id = hash.applyAsInt(text);
            for (int attempt = 1; !taken.add(id); attempt++) {
                id = hash.applyAsInt(text + "#" + attempt);
            }
            ids.put(key, id);
        }
    }

    static PanelIds of(Dashboard dashboard) {
        return of(dashboard, PanelIds::hash);
    }

    /**
     * Returns ids that are made by another hash.
     *
     * @param hash gives numbers from 1, and in the long run different ones for different texts
     */
    static PanelIds of(Dashboard dashboard, ToIntFunction<String> hash) {
        return new PanelIds(dashboard, hash);
    }

    int of(Section section) {
        return id(SECTION + section.key());
    }

    int of(Panel panel) {
        return id(PANEL + panel.key());
    }

    private int id(String key) {
        Integer id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException("not of this dashboard: " + key);
        }
        return id;
    }

    /** Returns a number from 1 to 2³¹-1: Grafana takes 0 for no panel, and its API reads 32 bits with a sign. */
    private static int hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return (int) Math.floorMod(ByteBuffer.wrap(digest).getLong(), (long) Integer.MAX_VALUE) + 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
