package dev.sextant.generators.tracing;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.Header;
import dev.sextant.generators.helm.HelmChart;
import dev.sextant.generators.kubernetes.VolumeClaim;
import dev.sextant.model.platform.TraceBackend;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.resolved.Traces;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.YamlEmitter;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates {@code jaeger/}: the volume claim for traces and the values of the chart that brings Jaeger; for
 * {@link TraceBackend#JAEGER_OPERATOR} also {@code jaeger-operator.yaml}, the resource from which the operator makes a
 * Jaeger.
 */
public final class JaegerGenerator implements Generator {

    private static final String VALUES = "jaeger/jaeger-values.yaml";

    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        Platform platform = model.platform();
        Traces traces = platform.traces();
        List<GeneratedFile> files = new ArrayList<>();
        if (traces.backend() == TraceBackend.JAEGER_OPERATOR) {
            List<String> header = new ArrayList<>(HelmChart.JAEGER_OPERATOR.header(platform, VALUES));
            header.add(
                    "The repository's index lists this chart no longer: it ended with Jaeger v1. It needs cert-manager.");
            files.add(file(VALUES, header, JaegerOperator.values(platform.name())));
            files.add(file("jaeger/jaeger-operator.yaml", Header.lines(), JaegerOperator.instance(platform)));
        } else {
            files.add(file(VALUES, HelmChart.JAEGER.header(platform, VALUES), JaegerV2.values(traces)));
        }
        files.add(file(
                "jaeger/jaeger-storage.yaml",
                Header.lines(),
                VolumeClaim.resource(BadgerVolume.CLAIM, platform.namespace(), traces.storage())));
        return List.copyOf(files);
    }

    private static GeneratedFile file(String path, List<String> header, Node document) {
        return new GeneratedFile(path, YamlEmitter.emit(header, document));
    }
}
