package io.github.caishu.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in the checkout, for what the pages name of it. */
final class Project {

    /** Where a page may take a path from. */
    private static final List<Path> ROOTS = List.of(Path.of(""), Path.of("src/main/java/io/github/caishu"),
            Path.of("src/main/resources/io/github/caishu"), Path.of("src/test/java/io/github/caishu"), Path.of("src/test/resources"));
    /** A type that the sources have, or take from a library. */
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)|(?m)^import [\\w.]+\\.(\\w+);$");

    private static final List<Path> FILES = Stream.of("src", "docs").flatMap(root -> files(Path.of(root)).stream()).toList();
    private static final Set<String> NAMES = FILES.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    private static final Set<String> TYPES = FILES.stream().filter(file -> file.toString().endsWith(".java"))
            .flatMap(file -> TYPE.matcher(text(file)).results()).map(Project::name).collect(Collectors.toSet());

    private Project() {
    }

    private static String name(MatchResult type) {
        return type.group(1) == null ? type.group(2) : type.group(1);
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is such a file or directory, from the checkout or from where the project's packages begin. */
    static boolean hasPath(String path) {
        return ROOTS.stream().anyMatch(root -> Files.exists(root.resolve(path)));
    }

    /** Whether there is a file of that name, wherever. */
    static boolean hasFile(String name) {
        return NAMES.contains(name);
    }

    /** Whether the sources have or use a type of that simple name. */
    static boolean hasType(String name) {
        return TYPES.contains(name) || isOfJavaLang(name);
    }

    /** The file of the type with that simple name. */
    static Path typeFile(String name) {
        return FILES.stream().filter(file -> file.getFileName().toString().equals(name + ".java")).findFirst()
                .orElseThrow(() -> new AssertionError("there is no type " + name));
    }

    /** What stands in the tables of words that ship, and in those of docs/examples. */
    static List<String> tables() {
        return FILES.stream().filter(file -> file.toString().endsWith(".tsv")).map(Project::text).toList();
    }

    private static boolean isOfJavaLang(String name) {
        try {
            return Class.forName("java.lang." + name) != null;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
