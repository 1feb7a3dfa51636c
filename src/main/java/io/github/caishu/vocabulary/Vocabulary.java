package io.github.caishu.vocabulary;

import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The words the recognisers know, as plain tables. Immutable: {@link #with} gives a new vocabulary and leaves every
 * other one, and every recogniser built from it, as it was.
 *
 * <pre>{@code
 * Vocabulary vocabulary = Vocabulary.standard()
 *         .with(VocabularyTable.CLASSIFIERS, "灶台")
 *         .with(VocabularyTable.CURRENCIES, "XAU\t盎司黄金");
 * QuantityRecognizer recognizer = QuantityRecognizer.of(vocabulary, "CNY");
 * recognizer.recognize("3000灶台").get(0).quantity();  // Count[amount=3000, unit=灶台, qualifier=EXACT]
 * recognizer.recognize("5盎司黄金").get(0).quantity(); // Money[amount=5, currency=XAU, qualifier=EXACT]
 * }</pre>
 *
 * Words may be written in any width and script; they are looked up as the normalised view spells them.
 */
public final class Vocabulary implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Editors put it before the first word of a file. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Vocabulary STANDARD = new Vocabulary(new EnumMap<>(VocabularyTable.class));

    private final EnumMap<VocabularyTable, List<VocabularyRow>> additions;

    private Vocabulary(EnumMap<VocabularyTable, List<VocabularyRow>> additions) {
        this.additions = additions;
    }

    /** The tables that ship with the library. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /**
     * This vocabulary and the given lines of a table.
     *
     * @param table where the lines belong
     * @param lines columns separated by tabs, as in the table's resource; {@code #} starts a comment line
     * @throws VocabularyException if a line has too few columns
     */
    public Vocabulary with(VocabularyTable table, CharSequence lines) {
        return with(table, lines, "added " + table.name().toLowerCase(Locale.ROOT));
    }

    /**
     * As {@link #with(VocabularyTable, CharSequence)}, with a name for the lines in messages.
     *
     * @param origin a file's name, for instance
     */
    public Vocabulary with(VocabularyTable table, CharSequence lines, String origin) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(origin, "origin");
        List<VocabularyRow> rows = new ArrayList<>(additions.getOrDefault(table, List.of()));
        rows.addAll(parse(table, StringUtils.removeStart(lines.toString(), BYTE_ORDER_MARK).lines().toList(), origin));
        EnumMap<VocabularyTable, List<VocabularyRow>> all = new EnumMap<>(additions);
        all.put(table, List.copyOf(rows));
        return new Vocabulary(all);
    }

    /** The rows of a table: those that ship with the library, then those added, in order. */
    public List<VocabularyRow> rows(VocabularyTable table) {
        List<VocabularyRow> added = additions.get(Objects.requireNonNull(table, "table"));
        if (added == null) {
            return Shipped.rows(table);
        }
        List<VocabularyRow> rows = new ArrayList<>(Shipped.rows(table));
        rows.addAll(added);
        return Collections.unmodifiableList(rows);
    }

    /** The first column of a table. */
    public List<String> words(VocabularyTable table) {
        return rows(table).stream().map(row -> row.cell(0)).toList();
    }

    /** Whether this is the vocabulary as shipped. */
    public boolean isStandard() {
        return additions.isEmpty();
    }

    /** The tables that hold more than what ships. */
    @Override
    public String toString() {
        return isStandard() ? "Vocabulary[standard]" : "Vocabulary[standard with more " + additions.keySet() + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vocabulary that && additions.equals(that.additions);
    }

    @Override
    public int hashCode() {
        return additions.hashCode();
    }

    /** @param origin what to call the lines in messages; null for the table that ships, which needs no folding */
    private static List<VocabularyRow> parse(VocabularyTable table, List<String> lines, @Nullable String origin) {
        List<VocabularyRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\t", -1)) {
                cells.add(origin == null ? cell.strip() : folded(cell));
            }
            VocabularyRow row = new VocabularyRow(cells, origin == null ? table.resource() : origin, i + 1);
            for (int column = 0; column < table.requiredColumns(); column++) {
                if (row.cell(column).isEmpty()) {
                    throw new VocabularyException(table, row, "column " + (column + 1) + " is missing in \"" + line + "\"");
                }
            }
            rows.add(row);
        }
        return rows;
    }

    /** The words of a cell as the view spells them, so that 輛 and Ｋｇ are found where they are looked for. */
    private static String folded(String cell) {
        return Arrays.stream(cell.strip().split(" +")).map(word -> SourceText.plain(word).view()).collect(Collectors.joining(" "));
    }

    /** The lines of a resource of this library, comments and all. */
    static List<String> resourceLines(String resource) {
        try (InputStream stream = Vocabulary.class.getResourceAsStream("/io/github/caishu/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the library's jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each table is read once, when a recogniser first needs it: who wants quantities alone never reads those of the claims. */
    private static final class Shipped {
        private static final Map<VocabularyTable, List<VocabularyRow>> ROWS = new ConcurrentHashMap<>();

        static List<VocabularyRow> rows(VocabularyTable table) {
            return ROWS.computeIfAbsent(table, key -> List.copyOf(parse(key, resourceLines(key.resource()), null)));
        }
    }
}
