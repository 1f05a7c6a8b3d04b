package dev.sextant.model.secret;

/**
 * A key of a Kubernetes Secret in the platform's namespace. The value itself cannot be expressed.
 *
 * @param secret the Secret's name
 * @param key the key under which the value stands in the Secret's data
 */
public record SecretKey(String secret, String key) {}
