package io.github.caishu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;

/** A table of this package's resources: {@code key<TAB>value} lines, {@code #} opens a comment line. */
final class Mapping {

    private Mapping() {
    }

    static Map<String, String> load(String name) {
        try (InputStream resource = Mapping.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("resource missing from the jar: " + name);
            }
            Map<String, String> pairs = new HashMap<>();
            for (String line : StringUtils.split(new String(resource.readAllBytes(), StandardCharsets.UTF_8), '\n')) {
                if (!line.startsWith("#")) {
                    pairs.put(StringUtils.substringBefore(line, "\t"), StringUtils.substringAfter(line, "\t"));
                }
            }
            return Collections.unmodifiableMap(pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
