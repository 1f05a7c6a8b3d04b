package dev.sextant.generators.prometheus;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.model.proof.RuleTest;
import dev.sextant.model.resolved.ResolvedModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A unit test of rules for each SLO: {@code promtool test rules} plays it. */
public final class RuleTestsGenerator implements Generator {
    private static final String RULES = "../rules/recording-rules.yaml";

    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        Set<String> paths = new HashSet<>();
        List<GeneratedFile> files = new ArrayList<>();
        for (RuleTest test : model.ruleTests()) {
            files.add(new GeneratedFile(freePath(test, paths), RuleTestFiles.testFile(RULES, test)));
        }
        return List.copyOf(files);
    }

    /** With hyphens in their names, a-b's c and a's b-c would have one file. */
    private static String freePath(RuleTest test, Set<String> taken) {
        String name = "prometheus/tests/" + test.service() + "-" + test.slo();
        String path = name + ".yaml";
        for (int number = 2; !taken.add(path); number++) {
            path = name + "-" + number + ".yaml";
        }
        return path;
    }
}
