package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

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
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
        List<String> options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        assertThat(ToolProvider.getSystemJavaCompiler().getTask(null, null, null, options, null, List.of(file)).call()).isTrue();
    }

    /** Runs it in this process. */
    public void run(String... args) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) args);
        }
    }
}
