package dev.sextant.generators.alertmanager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.generators.fixture.Snapshots;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertmanagerGeneratorTest {

    @Test
    void smallShop() {
        Snapshots.verify(new AlertmanagerGenerator().generate(SmallShop.smallShop()));
    }

    @Test
    void nobodyToTell() {
        List<GeneratedFile> files = new AlertmanagerGenerator().generate(SmallShop.emptyShop());
        assertThat(files.get(0).content()).endsWith("""
                        route:
                          receiver: "null"
                        receivers:
                        - name: "null"
                        """);
        assertThat(files.get(1).content()).endsWith("""
                        alertmanager:
                          alertmanagerSpec:
                            replicas: 1
                            useExistingSecret: true
                            configSecret: alertmanager-config
                            storage:
                              volumeClaimTemplate:
                                spec:
                                  accessModes:
                                  - ReadWriteOnce
                                  resources:
                                    requests:
                                      storage: 1Gi
                        """);
    }
}
