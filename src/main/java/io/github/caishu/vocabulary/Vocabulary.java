package io.github.caishu.vocabulary;

import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    private static final Vocabulary STANDARD = new Vocabulary(new EnumMap<>(VocabularyTable.class), new EnumMap<>(VocabularyTable.class));

    private final EnumMap<VocabularyTable, List<VocabularyRow>> additions;
    /** The first columns of lines that ship and are left out. */
    private final EnumMap<VocabularyTable, Set<String>> omissions;

    private Vocabulary(EnumMap<VocabularyTable, List<VocabularyRow>> additions, EnumMap<VocabularyTable, Set<String>> omissions) {
        this.additions = additions;
        this.omissions = omissions;
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
     * @throws VocabularyException if lines cannot be read: they have too few or too many columns, say the same twice, hold characters that
     *     no text has; the message tells of up to 20 of them. Whether what they say can be used shows when a recogniser is built.
     */
    public Vocabulary with(VocabularyTable table, CharSequence lines) {
        return with(table, lines, "added " + table.name().toLowerCase(Locale.ROOT));
    }

    /**
     * As {@link #with(VocabularyTable, CharSequence)}, with a name for the lines in messages.
     *
     * @param origin a file's name, for instance
     * @throws VocabularyException as above
     */
    public Vocabulary with(VocabularyTable table, CharSequence lines, String origin) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(origin, "origin");
        List<VocabularyRow> rows = new ArrayList<>(additions.getOrDefault(table, List.of()));
        rows.addAll(new TableReader(table, origin).read(StringUtils.removeStart(lines.toString(), BYTE_ORDER_MARK).lines().toList()));
        return withRows(table, rows);
    }

    /**
     * As {@link #with(VocabularyTable, CharSequence)}, with the lines of a file, whose name messages have.
     *
     * @param file in UTF-8, with or without a byte order mark
     * @throws IOException if there is no such file or it cannot be read
     * @throws VocabularyException as above, and if the file is not UTF-8
     */
    public Vocabulary withFile(VocabularyTable table, Path file) throws IOException {
        Objects.requireNonNull(table, "table");
        String name = Objects.requireNonNull(file, "file").toString();
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        try {
            return with(table, StandardCharsets.UTF_8.newDecoder().decode(bytes), name);
        } catch (CharacterCodingException e) {
            int line = 1 + StringUtils.countMatches(new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1), '\n');
            throw new VocabularyException(table, new VocabularyRow(List.of(), name, line),
                    "it is not UTF-8; save the table as plain text in UTF-8");
        }
    }

    /**
     * This vocabulary without lines of a table, to be rid of a word, or to give it another meaning by {@link #with}:
     *
     * <pre>{@code
     * Vocabulary words = Vocabulary.standard().without(VocabularyTable.MEASURES, "担").with(VocabularyTable.CLASSIFIERS, "担");
     * QuantityRecognizer.of(words, "CNY").recognize("茶叶60担").get(0).quantity(); // Count[amount=60, unit=担, qualifier=EXACT]
     * }</pre>
     *
     * @param word the first column of the line, or of the lines, to leave out, whether they ship or were added; of a currency its code
     * @throws IllegalArgumentException if there is no such line
     */
    public Vocabulary without(VocabularyTable table, String word) {
        String folded = SourceText.plain(Objects.requireNonNull(word, "word")).view();
        if (!words(table).contains(folded)) {
            throw new IllegalArgumentException(
                    "\"" + word + "\" begins no line of " + table.name().toLowerCase(Locale.ROOT) + " that could be left out");
        }
        EnumMap<VocabularyTable, Set<String>> less = new EnumMap<>(omissions);
        if (Shipped.rows(table).stream().anyMatch(row -> row.cell(0).equals(folded))) {
            Set<String> left = new TreeSet<>(less.getOrDefault(table, Set.of()));
            left.add(folded);
            less.put(table, left);
        }
        List<VocabularyRow> kept = additions.getOrDefault(table, List.of()).stream().filter(row -> !row.cell(0).equals(folded)).toList();
        return new Vocabulary(additions, less).withRows(table, kept);
    }

    private Vocabulary withRows(VocabularyTable table, List<VocabularyRow> added) {
        EnumMap<VocabularyTable, List<VocabularyRow>> all = new EnumMap<>(additions);
        if (added.isEmpty()) {
            all.remove(table);
        } else {
            all.put(table, List.copyOf(added));
        }
        return new Vocabulary(all, omissions);
    }

    /** The rows of a table: those that ship with the library and are not left out, then those added, in order. */
    public List<VocabularyRow> rows(VocabularyTable table) {
        List<VocabularyRow> added = additions.getOrDefault(Objects.requireNonNull(table, "table"), List.of());
        Set<String> omitted = omissions.getOrDefault(table, Set.of());
        if (added.isEmpty() && omitted.isEmpty()) {
            return Shipped.rows(table);
        }
        return Stream.concat(Shipped.rows(table).stream().filter(row -> !omitted.contains(row.cell(0))), added.stream()).toList();
    }

    /** The first column of a table. */
    public List<String> words(VocabularyTable table) {
        return rows(table).stream().map(row -> row.cell(0)).toList();
    }

    /** Whether this is the vocabulary as shipped. */
    public boolean isStandard() {
        return additions.isEmpty() && omissions.isEmpty();
    }

    /** The tables that hold more than what ships, or less. */
    @Override
    public String toString() {
        return isStandard() ? "Vocabulary[standard]" : "Vocabulary[standard with more " + additions.keySet()
                + (omissions.isEmpty() ? "" : ", without " + omissions) + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vocabulary that && additions.equals(that.additions) && omissions.equals(that.omissions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(additions, omissions);
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
            return ROWS.computeIfAbsent(table, Shipped::read);
        }

        /** Needs no folding. */
        private static List<VocabularyRow> read(VocabularyTable table) {
            List<VocabularyRow> rows = new ArrayList<>();
            List<String> lines = resourceLines(table.resource());
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new VocabularyRow(Arrays.stream(line.split("\t", -1)).map(String::strip).toList(), table.resource(), i + 1));
                }
            }
            return List.copyOf(rows);
        }
    }
}
