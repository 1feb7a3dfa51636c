package io.github.caishu;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;

/** A program that a document shows. */
public final class ShownProgram {

    private final String name;
    private final Path classes;

    /**
     * Compiles it.
     *
     * @param name its class, which is in no package
     * @param classes the directory for what is compiled
     */
    public ShownProgram(String name, String source, Path classes) {
        this.name = name;
        this.classes = classes;
        Compilation.compile(Map.of(name, source), classes);
    }

    /** Runs it in this process. */
    public void run(String... args) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) args);
        }
    }
}
