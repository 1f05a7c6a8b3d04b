package dev.sextant.model.alerting;

import dev.sextant.model.secret.SecretKey;
import java.util.Optional;

/**
 * The mail server that Alertmanager hands its messages to.
 *
 * @param host the server's name
 * @param port the server's port, 1 to 65535; usually 587
 * @param from the sender's address
 * @param username the account, where the server asks for one
 * @param password the Secret key with the account's password; present exactly where {@code username} is
 */
public record SmtpServer(String host, int port, String from, Optional<String> username, Optional<SecretKey> password) {}
