package dev.sextant.model.validation;

import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.Sited;
import java.util.ArrayList;
import java.util.List;

/** All that was said about one value, whatever the environment. */
final class Values {

    private Values() {}

    static <T> List<Sited<T>> of(Layered<T> layered) {
        List<Sited<T>> all = new ArrayList<>();
        layered.everywhere().ifPresent(all::add);
        all.addAll(layered.byEnvironment().values());
        return all;
    }
}
