package io.github.caishu.vocabulary;

import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Reads the lines that a user adds to a table, and tells of all that cannot be used at once. */
final class TableReader {

    private static final int LONGEST_WORD = 100;
    private static final int MOST_PROBLEMS = 20;
    private static final int SHOWN = 80;
    /** Where a word may have a line for each of its meanings. */
    private static final Set<VocabularyTable> OF_MANY_MEANINGS = EnumSet.of(
            VocabularyTable.CURRENCIES, VocabularyTable.UNIT_LIMITS, VocabularyTable.CUES, VocabularyTable.SUBJECT_WORDS, VocabularyTable.CONCEPT_TERMS,
            VocabularyTable.CONCEPT_VERBS, VocabularyTable.SAYINGS, VocabularyTable.SPEAKERS, VocabularyTable.TIME_CUES);

    private final VocabularyTable table;
    private final String origin;
    /** By what tells it from all others. */
    private final Map<List<String>, VocabularyRow> seen = new HashMap<>();
    private final List<VocabularyException> problems = new ArrayList<>();

    /** @param origin what to call the lines in messages */
    TableReader(VocabularyTable table, String origin) {
        this.table = table;
        this.origin = origin;
    }

    List<VocabularyRow> read(List<String> lines) {
        List<VocabularyRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size() && problems.size() < MOST_PROBLEMS; i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    rows.add(row(line, i + 1));
                } catch (VocabularyException e) {
                    problems.add(e);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw VocabularyException.of(problems);
        }
        return rows;
    }

    private VocabularyRow row(String line, int number) {
        requireText(line, number);
        List<String> written = List.of(line.split("\t", -1));
        VocabularyRow row = new VocabularyRow(written.stream().map(TableReader::folded).toList(), origin, number);
        for (int column = 0; column < table.requiredColumns(); column++) {
            if (row.cell(column).isEmpty()) {
                boolean invisible = column < written.size() && !written.get(column).isBlank();
                throw problem(row, "column " + (column + 1) + (invisible ? " holds nothing that can be seen" : " is missing") + " in \"" + shown(line) + "\""
                        + (written.size() == 1 && line.strip().matches(".*[ ,;].*") ? "; it is tabs that separate columns" : ""));
            }
        }
        int most = table.mostColumns();
        if (row.cells().stream().skip(most).anyMatch(cell -> !cell.isEmpty())) {
            throw problem(row, "there are " + row.cells().size() + " columns; leave out those behind the " + (most == 1 ? "first" : "first " + most));
        }
        requireWords(row);
        requireOnce(row);
        return row;
    }

    /** The words of a cell as the view spells them, so that 輛 and Ｋｇ are found where they are looked for. */
    private static String folded(String cell) {
        return Arrays.stream(cell.strip().split(" +")).map(word -> SourceText.plain(word).view()).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void requireText(String line, int number) {
        int at = StringUtils.indexOfAny(line, '\0', '\uFFFD');
        for (int i = 0; i < line.length() && at < 0; i++) {
            at = Character.isISOControl(line.charAt(i)) && line.charAt(i) != '\t' ? i : -1;
        }
        if (at >= 0) {
            throw problem(new VocabularyRow(List.of(), origin, number), String.format("it holds U+%04X at character %d, which no word has; "
                    + "save the table as plain text in UTF-8", (int) line.charAt(at), at + 1));
        }
    }

    private void requireWords(VocabularyRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            for (String word : row.words(column)) {
                if (word.length() > LONGEST_WORD) {
                    throw problem(row, "\"" + shown(word) + "\" has " + word.length() + " characters; a word has " + LONGEST_WORD + " at most");
                }
            }
        }
        String spelling = SourceText.plain(row.cell(0)).view();
        if (!spelling.equals(row.cell(0))) {
            throw problem(row, "\"" + row.cell(0) + "\" is never found, for texts are read without spaces beside Chinese characters; write \"" + spelling + "\"");
        }
    }

    private void requireOnce(VocabularyRow row) {
        List<String> key = OF_MANY_MEANINGS.contains(table) ? row.cells() : List.of(row.cell(0));
        VocabularyRow before = seen.putIfAbsent(key, row);
        if (before != null) {
            boolean same = before.cells().equals(row.cells());
            throw problem(row, "\"" + row.cell(0) + "\" stands in line " + before.line() + (same ? "" : " with another meaning") + "; remove one of the two");
        }
    }

    private VocabularyException problem(VocabularyRow row, String problem) {
        return new VocabularyException(table, row, problem);
    }

    private static String shown(String text) {
        return StringUtils.abbreviate(text, "…", SHOWN);
    }
}
