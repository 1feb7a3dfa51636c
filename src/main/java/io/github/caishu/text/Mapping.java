package io.github.caishu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of this package's resources: {@code key<TAB>value} lines, {@code #} opens a comment line. */
final class Mapping {

    private Mapping() {
    }

    static Map<String, String> load(String name) {
        try (InputStream resource = Mapping.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("resource missing from the jar: " + name);
            }
            return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
