package io.github.caishu.api;

import io.github.caishu.FigureExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The types of the public API: what is public outside the internal packages. */
final class PublicTypes {

    private PublicTypes() {
    }

    static List<Class<?>> all() {
        try {
            Path classes = Path.of(FigureExtractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(classes.resolve("io/github/caishu"))) {
                return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> file.endsWith(".class") && !file.contains("/internal/") && !file.endsWith("package-info.class"))
                        .<Class<?>>map(file -> type(file.substring(0, file.length() - ".class".length()).replace('/', '.')))
                        .filter(PublicTypes::isPublic).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
