package dev.sextant.model.validation;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Which names are allowed where. */
final class Names {

    /** RFC 1123, as Kubernetes applies it to names that become host names; also safe as a file name. */
    private static final Pattern DNS_LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** What stays readable in an alert's name, a rule group's name and a URL alike. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9_.-]{0,98}[A-Za-z0-9])?");

    /** What Kubernetes allows as a key of a Secret: it becomes a file's name. */
    private static final Pattern SECRET_KEY = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9_.-]{1,253}");

    static final String DNS_LABEL_HINT =
            "use 1 to 63 lower-case letters, digits and '-', beginning and ending with a letter or digit";
    static final String PLAIN_HINT =
            "use 1 to 100 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit";

    private Names() {}

    static boolean isDnsLabel(String name) {
        return DNS_LABEL.matcher(name).matches();
    }

    /** One or more DNS labels with dots between (RFC 1123): a host, and the name of most things in Kubernetes. */
    static boolean isDnsName(String name) {
        return name.length() <= 253 && Arrays.stream(name.split("\\.", -1)).allMatch(Names::isDnsLabel);
    }

    static boolean isSecretKey(String key) {
        return SECRET_KEY.matcher(key).matches();
    }

    static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches();
    }
}
