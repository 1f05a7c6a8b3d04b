package dev.sextant.model.platform;

import dev.sextant.model.quantity.ByteSize;
import java.util.Optional;

/**
 * A persistent volume.
 *
 * @param size how much is asked for
 * @param storageClass the Kubernetes StorageClass; the cluster's default one where absent
 */
public record Storage(ByteSize size, Optional<String> storageClass) {}
