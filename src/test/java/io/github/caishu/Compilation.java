package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java that stands in no file of its own, with the class path of the tests. */
final class Compilation {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private Compilation() {
    }

    /**
     * Compiles all at once.
     *
     * @param sources what a class holds, by its name; none is in a package
     * @param classes the directory for what is compiled
     */
    static void compile(Map<String, String> sources, Path classes) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        boolean compiled = JAVAC.getTask(null, null, problems, options(classes), null, files(sources)).call();
        assertThat(compiled).as(() -> problems.getDiagnostics().stream().map(Object::toString).collect(Collectors.joining("\n"))).isTrue();
    }

    /** Reads a class, for its syntax tree. */
    static JavacTask reading(String name, String source) {
        return (JavacTask) JAVAC.getTask(null, null, null, List.of(), null, files(Map.of(name, source)));
    }

    private static List<String> options(Path classes) {
        return List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
    }

    private static List<JavaFileObject> files(Map<String, String> sources) {
        return sources.entrySet().stream().map(source -> file(source.getKey(), source.getValue())).toList();
    }

    private static JavaFileObject file(String name, String source) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
    }
}
