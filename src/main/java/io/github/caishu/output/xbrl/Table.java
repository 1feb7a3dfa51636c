package io.github.caishu.output.xbrl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of this package: two columns, parted by a tab; what begins with # is a comment. */
final class Table {

    private Table() {
    }

    /** The second column by the first. */
    static Map<String, String> read(String name) {
        try (InputStream stream = Table.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own table " + name + " cannot be read", e);
        }
    }
}
