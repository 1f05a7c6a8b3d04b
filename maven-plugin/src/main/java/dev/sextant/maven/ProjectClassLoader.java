package dev.sextant.maven;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads a project's classes apart from Maven's and the plugin's, with one exception: the packages in which definitions
 * speak to Sextant come from the plugin. The project's class path has a copy of them, or else it would not compile; but
 * a class is the same only if it comes from the same loader, and a definition that implements the copy's
 * {@code Observability} would be none to the plugin.
 */
final class ProjectClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final List<String> SHARED = List.of("dev.sextant.dsl.", "dev.sextant.model.", "dev.sextant.promql.");

    private final ClassLoader plugin;

    private ProjectClassLoader(URL[] classPath, ClassLoader plugin) {
        super("sextant-project", classPath, ClassLoader.getPlatformClassLoader());
        this.plugin = plugin;
    }

    /** Returns a loader for the classes on {@code classPath}, which must be closed. */
    static ProjectClassLoader open(List<Path> classPath, ClassLoader plugin) {
        List<URL> urls = new ArrayList<>();
        for (Path element : classPath) {
            try {
                urls.add(element.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(element + " has no URL", e);
            }
        }
        return new ProjectClassLoader(urls.toArray(URL[]::new), plugin);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        // Not even those that the plugin lacks come from the project: two versions in one are worse than none.
        return SHARED.stream().anyMatch(name::startsWith) ? plugin.loadClass(name) : super.loadClass(name, resolve);
    }
}
