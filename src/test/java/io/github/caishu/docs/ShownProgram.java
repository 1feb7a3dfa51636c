package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        this(name, classes);
        compile(Map.of(name, source), classes);
    }

    /** One of those that were compiled together. */
    public ShownProgram(String name, Path classes) {
        this.name = name;
        this.classes = classes;
    }

    /**
     * Compiles many at once, which takes little longer than one.
     *
     * @param sources by the names of their classes, which are in no package
     */
    public static void compile(Map<String, String> sources, Path classes) {
        List<String> options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        List<JavaFileObject> files = sources.entrySet().stream().map(source -> file(source.getKey(), source.getValue())).toList();
        StringWriter complaints = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler().getTask(complaints, null, null, options, null, files).call();
        assertThat(compiled).as(complaints::toString).isTrue();
    }

    /** A source that is in memory only. */
    public static JavaFileObject file(String name, String source) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
    }

    /** Runs it in this process. */
    public void run(String... args) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) args);
        }
    }
}
