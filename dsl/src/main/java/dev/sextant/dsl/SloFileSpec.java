package dev.sextant.dsl;

import dev.sextant.model.declared.SloFileDeclaration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.source.CallSite;

/** A file that describes SLOs; what is said of it here, it does not say itself. */
final class SloFileSpec implements Part {
    private final String path;
    private final CallSite site = CallSite.capture();
    private final Layer layer = new Layer();
    private final Setting<TimeWindow> window;

    SloFileSpec(String path, Context context) {
        this.path = path;
        window = new Setting<>("window", context, layer);
    }

    @Override
    public String name() {
        return path;
    }

    @Override
    public Layer layer() {
        return layer;
    }

    void window(TimeWindow value) {
        window.set(value);
    }

    SloFileDeclaration declaration() {
        return new SloFileDeclaration(path, site, window.layered());
    }
}
