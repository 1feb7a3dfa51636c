package io.github.caishu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.caishu.FigureExtractor;
import io.github.caishu.quantity.QuantityRecognizer;
import io.github.caishu.quantity.QuantityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that cannot be used is refused by name and number, with what a line should be. */
class VocabularyErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CUES       | 估摸                          | column 2 is missing in "估摸"
            CUES       | 估摸⇥before                   | column 3 is missing
            CURRENCIES | XAU                           | column 2 is missing
            CURRENCIES | ⇥金元宝                       | column 1 is missing
            RATIOS     | 毫点⇥percentage_point         | column 3 is missing
            RATIO_WORDS | 多一倍⇥multiple⇥2            | column 4 is missing
            UNIT_LIMITS | 家                           | column 2 is missing
            CUES       | 估摸 before about             | column 2 is missing in "估摸 before about"; it is tabs that separate columns
            CURRENCIES | XAU,金元宝                    | column 2 is missing in "XAU,金元宝"; it is tabs that separate columns
            CUES       | 估摸⇥⇥about                   | column 2 is missing in
            CLASSIFIERS | ​                       | column 1 holds nothing that can be seen in
            CUES       | 估摸⇥　⇥about             | column 2 is missing in
            CLASSIFIERS | 灶台⇥口                      | there are 2 columns; leave out those behind the first
            MEASURES   | 茶担⇥kg⇥50                    | there are 3 columns; leave out those behind the first 2
            COMPANIES  | 鲸落共享⇥09998.HK⇥word⇥港股   | there are 4 columns; leave out those behind the first 3
            CLASSIFIERS | 灶 台                        | "灶 台" is never found, for texts are read without spaces beside Chinese characters; write "灶台"
            PLACES     | 鹭岛 bay                      | "鹭岛 bay" is never found, for texts are read without spaces beside Chinese characters; write "鹭岛bay"
            """)
    void linesThatCannotBeRead(VocabularyTable table, String line, String problem) {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> Vocabulary.standard().with(table, "# mine\n" + line.replace('⇥', '\t'), "mine.tsv"))
                .withMessageStartingWith("mine.tsv, line 2: " + problem)
                .withMessageEndingWith(" is " + table.columns());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CUES        | 估摸⇥beside⇥about                 | there is no place "beside"
            CUES        | 估摸⇥before⇥perhaps               | there is no qualifier "perhaps"
            RATIOS      | 毫点⇥millipoint⇥0.001             | there is no ratio of type "millipoint"; choose of [
            RATIOS      | 毫点⇥percentage_point⇥small       | "small" is no decimal number above 0, such as 0.01
            RATIOS      | 毫点⇥percentage_point⇥0           | "0" is no decimal number above 0
            RATIOS      | 毫点⇥percentage_point⇥-1          | "-1" is no decimal number above 0
            RATIOS      | 毫点⇥percentage_point⇥1e999999999 | "1e999999999" is no decimal number above 0
            RATIOS      | 毫点⇥percentage_point⇥1/100       | "1/100" is no decimal number above 0
            RATIOS      | %⇥percentage⇥1                    | "%" stands in the table already; remove one of the two, or the other by Vocabulary.without
            RATIO_WORDS | 多一倍⇥multiple⇥two⇥exact         | "two" is no decimal number above 0
            RATIO_WORDS | 多一倍⇥multiple⇥2⇥perhaps         | there is no qualifier "perhaps"; choose of [exact, about,
            RATIO_WORDS | 多一倍⇥money⇥2⇥exact              | there is no ratio of type "money"; choose of [
            CLASSIFIERS | 家                                | "家" stands in the table already; remove one of the two, or the other by Vocabulary.without
            CLASSIFIERS | 吨                                | "吨" is one of measures already; remove it here, or its line there by Vocabulary.without
            CLASSIFIERS | 美元                              | "美元" is one of currencies already; remove it here, or its line there by Vocabulary.without, which begins with "USD"
            MEASURES    | 家                                | "家" is one of classifiers already
            MEASURES    | 美元                              | "美元" is one of currencies already
            DURATIONS   | ％                                | "%" is one of ratios already
            CURRENCIES  | XAU⇥公里                          | "公里" is one of measures already
            CURRENCIES  | XAU⇥金元宝⇥GB$⇥小时:0.01          | "小时" is one of durations already
            MEASURES    | 茶担⇥kilo gram                    | "kilo gram" is no code of UCUM, such as kW.h or m/s; leave it empty if there is none
            MEASURES    | 茶担⇥公斤                         | "公斤" is no code of UCUM
            MEASURES    | 茶担⇥kg..m                        | "kg..m" is no code of UCUM
            MEASURES    | 茶担⇥kg/                          | "kg/" is no code of UCUM
            MEASURES    | 茶担⇥[degF                        | "[degF" is no code of UCUM
            DURATIONS   | 炷香⇥m in                         | "m in" is no code of UCUM
            MEASURES    | 吨⇥t                              | "吨" stands in the table already
            DURATIONS   | 小时⇥h                            | "小时" stands in the table already
            CURRENCIES  | XAU⇥美元                          | "美元" stands in the table already
            CURRENCIES  | XAU⇥金元宝⇥US$                    | "US$ before a number" stands in the table already
            CURRENCIES  | GOLD⇥金元宝                       | "GOLD" is no ISO 4217 currency code, such as CNY or HKD
            CURRENCIES  | ABC⇥金元宝                        | "ABC" is no ISO 4217 currency code
            CURRENCIES  | xau⇥金元宝                        | "xau" is no ISO 4217 currency code
            CURRENCIES  | XAU⇥金元宝⇥GB$⇥金豆:some          | "some" is no decimal number above 0
            CURRENCIES  | XAU⇥金元宝⇥GB$⇥金豆               | "金豆" is no sub-unit with its fraction, such as 美分:0.01
            CURRENCIES  | XAU⇥金元宝⇥GB$⇥:0.01              | ":0.01" is no sub-unit with its fraction
            """)
    void meaninglessColumns(VocabularyTable table, String line, String problem) {
        Vocabulary vocabulary = Vocabulary.standard().with(table, "\n\n" + line.replace('⇥', '\t'), "mine.tsv");

        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> QuantityRecognizer.of(vocabulary, "CNY"))
                .withMessageStartingWith("mine.tsv, line 3: " + problem)
                .withMessageEndingWith(" is " + table.columns());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMPANIES     | 鲸落共享⇥09998             | "09998" is no code with its exchange, such as 600519.SH, 00700.HK or BABA.N
            COMPANIES     | 鲸落共享⇥9998.HK           | "9998.HK" is no code with its exchange
            COMPANIES     | 鲸落共享⇥09998.SH          | "09998.SH" is no code with its exchange
            COMPANIES     | 鲸落共享⇥09998.香港        | "09998.香港" is no code with its exchange
            COMPANIES     | 鲸落共享⇥09998.hk          | "09998.hk" is no code with its exchange
            COMPANIES     | 鲸落共享⇥09998.HK⇥noun     | the third column is "word" or empty
            CONCEPTS      | REVENUE⇥营业收入⇥revenue⇥money | "REVENUE" stands in the table already; choose another code
            CONCEPTS      | CARBON⇥碳配额⇥carbon⇥tonnes    | there is no quantity type "tonnes"; choose of money
            CONCEPT_TERMS | 碳配额⇥CARBON              | there is no concept "CARBON"; add it to concepts or choose one of its codes
            CONCEPT_TERMS | 碳配额⇥REVENUE⇥tonnes      | there is no quantity type "tonnes"
            CONCEPT_VERBS | 清缴⇥CARBON⇥measure        | there is no concept "CARBON"
            QUOTED_NAMES  | 碳指⇥CARBON                | there is no concept "CARBON"
            GROWTH_WORDS  | 碳增速⇥CARBON              | there is no concept "CARBON"
            UNIT_CONCEPTS | 灶台⇥CARBON                | there is no concept "CARBON"
            PRICE_MOVES   | 蹿⇥jump                    | there is no part "jump"; choose of move, level, aside
            CHANGE_WORDS  | 蹿高⇥jump⇥up               | there is no kind "jump"
            CHANGE_WORDS  | 蹿高⇥verb⇥sideways         | there is no direction "sideways"
            CHANGE_BASES  | 比去岁⇥basis⇥lately        | its kind or basis is unknown
            MODALITY_CUES | 琢磨着⇥sentence⇥dreamt     | its reach or modality is unknown
            TIME_WORDS    | 茶季⇥months                | there is no meaning "months"
            TIME_WORDS    | 茶季⇥months 3 x            | there is no meaning "months 3 x"
            TIME_EDGES    | 打从⇥around                | there is no effect "around"
            TIME_CUES     | 比起⇥around                | there is no cue "around"
            SUBJECT_WORDS | 譬如⇥example               | there is no role "example"
            SAYINGS       | 吐露⇥hums                  | there is no kind "hums"; choose of [
            SPEAKERS      | 茶话社⇥choir               | there is no kind "choir"; choose of [
            """)
    void meaninglessColumnsOfTheClaims(VocabularyTable table, String line, String problem) {
        Vocabulary vocabulary = Vocabulary.standard().with(table, "\n\n" + line.replace('⇥', '\t'), "mine.tsv");

        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> FigureExtractor.builder().vocabulary(vocabulary).build())
                .withMessageStartingWith("mine.tsv, line 3: " + problem)
                .withMessageEndingWith(" is " + table.columns());
    }

    @ParameterizedTest
    @EnumSource(VocabularyTable.class)
    void whateverStandsInAColumnItIsUsedOrRefusedByNameNeverAnythingElse(VocabularyTable table) {
        for (VocabularyRow row : List.of(Vocabulary.standard().rows(table).get(0), Vocabulary.standard().rows(table).get(11))) {
            for (int column = 1; column < table.mostColumns(); column++) {
                for (String odd : List.of("x", "-", "*", ":", "年", "0", "-1", "99999999999", "1e999999999", "x y", "year x", "months 99 99", "date 2 30", "[", "(", "a".repeat(99))) {
                    List<String> cells = new ArrayList<>(Collections.nCopies(table.mostColumns(), ""));
                    for (int i = 0; i < cells.size(); i++) {
                        cells.set(i, i == column ? odd : i == 0 && table != VocabularyTable.CURRENCIES ? "新词" : row.cell(i));
                    }
                    refusedOrUsed(table, String.join("\t", cells));
                }
            }
        }
    }

    private static void refusedOrUsed(VocabularyTable table, String line) {
        try {
            Vocabulary words = Vocabulary.standard().with(table, line, "mine.tsv");
            assertThat(FigureExtractor.builder().vocabulary(words).build().extract("新词去年营收3亿元，同比新词增长4%，达36新词")).as(line).isNotNull();
        } catch (VocabularyException e) {
            assertThat(e).hasMessageStartingWith("mine.tsv, line 1: ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CLASSIFIERS   | 灶台             | 灶台               | "灶台" stands in line 1; remove one of the two
            CLASSIFIERS   | 輛車             | 辆车               | "辆车" stands in line 1; remove one of the two
            MEASURES      | 茶担⇥kg          | 茶担⇥g             | "茶担" stands in line 1 with another meaning; remove one of the two
            COMPANIES     | 鲸落共享⇥09998.HK | 鲸落共享⇥09997.HK | "鲸落共享" stands in line 1 with another meaning
            CHANGE_WORDS  | 蹿高⇥verb⇥up     | 蹿高⇥verb⇥down     | "蹿高" stands in line 1 with another meaning
            CONCEPT_TERMS | 碳票⇥REVENUE     | 碳票⇥REVENUE       | "碳票" stands in line 1; remove one of the two
            CUES          | 估摸⇥before⇥about | 估摸⇥before⇥about | "估摸" stands in line 1; remove one of the two
            """)
    void aWordStandsOnceAmongTheLines(VocabularyTable table, String line, String other, String problem) {
        String lines = (line + "\n# other\n" + other).replace('⇥', '\t');

        assertThatExceptionOfType(VocabularyException.class).isThrownBy(() -> Vocabulary.standard().with(table, lines, "mine.tsv"))
                .withMessageStartingWith("mine.tsv, line 3: " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CUES          | 估摸⇥before⇥about     | 估摸⇥after⇥about
            CONCEPT_TERMS | 碳票⇥REVENUE⇥money    | 碳票⇥REVENUE⇥percentage
            SUBJECT_WORDS | 譬如⇥opener           | 譬如⇥end
            UNIT_LIMITS   | 家⇥祠                 | 家⇥塾
            """)
    void aWordOfSeveralMeaningsHasALineForEach(VocabularyTable table, String line, String other) {
        Vocabulary words = Vocabulary.standard().with(table, (line + "\n" + other).replace('⇥', '\t'));

        assertThat(FigureExtractor.builder().vocabulary(words).build().extract("占6%")).hasSize(1);
    }

    @Test
    void whoMeansToReplaceAUnitLeavesItOutFirst() {
        Vocabulary words = Vocabulary.standard().without(VocabularyTable.MEASURES, "担").with(VocabularyTable.CLASSIFIERS, "担");

        assertThat(QuantityRecognizer.of(words, "CNY").recognize("茶叶60担").get(0).quantity().type()).isEqualTo(QuantityType.COUNT);
        assertThat(QuantityRecognizer.of(words, "CNY").recognize("茶叶60吨").get(0).quantity().type()).isEqualTo(QuantityType.MEASURE);
        assertThat(words).hasToString("Vocabulary[standard with more [CLASSIFIERS], without {MEASURES=[担]}]");
        assertThat(words.isStandard()).isFalse();
        assertThat(words).isNotEqualTo(Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "担"));
        assertThat(Vocabulary.standard().words(VocabularyTable.MEASURES)).contains("担");
    }

    @Test
    void addedLinesCanBeLeftOutAndPutInAgain() {
        Vocabulary words = Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "灶台");

        assertThat(QuantityRecognizer.of(words.without(VocabularyTable.CLASSIFIERS, "灶台"), "CNY").recognize("36灶台")).isEmpty();
        assertThat(QuantityRecognizer.of(words.without(VocabularyTable.CLASSIFIERS, "灶台").with(VocabularyTable.CLASSIFIERS, "灶台"), "CNY")
                .recognize("36灶台")).hasSize(1);
        assertThat(words.without(VocabularyTable.CLASSIFIERS, "灶台")).isEqualTo(Vocabulary.standard());
        assertThatIllegalArgumentException().isThrownBy(() -> words.without(VocabularyTable.CLASSIFIERS, "灶头"))
                .withMessage("\"灶头\" begins no line of classifiers that could be left out");
    }

    @Test
    void allLinesThatCannotBeReadAreToldAtOnce() {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> Vocabulary.standard().with(VocabularyTable.CUES, "估摸\n约摸\tbefore\tabout\n大概其\tbefore\n约摸\tbefore\tabout", "mine.tsv"))
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(3)
                        .allMatch(line -> line.endsWith(" is " + VocabularyTable.CUES.columns()))
                        .extracting(line -> line.substring(0, 17)).containsExactly("mine.tsv, line 1:", "mine.tsv, line 3:", "mine.tsv, line 4:"));
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> Vocabulary.standard().with(VocabularyTable.CUES, "估摸\n".repeat(1_000_000), "mine.tsv"))
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004\u0000\u0000", "灶\0台", "灶\u001B台", "灶\u0085台", "\u007F", "灶\uFFFD"})
    void whatIsNoTextIsRefused(String line) {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "畦\n" + line, "mine.tsv"))
                .withMessageStartingWith("mine.tsv, line 2: it holds U+").withMessageContaining("which no word has; save the table as plain text in UTF-8");
    }

    @Test
    void aWordThatIsAWholeFileIsRefused() {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "茶".repeat(10_000_000), "mine.tsv"))
                .withMessageStartingWith("mine.tsv, line 1: \"茶茶").withMessageContaining("has 10000000 characters; a word has 100 at most")
                .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(300));
    }

    @Test
    void anEnormousTableIsRead() {
        String lines = IntStream.range(0, 500_000).mapToObj(i -> "茶" + Integer.toString(i, 36) + "担\n").collect(Collectors.joining());

        Vocabulary words = Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, lines);

        assertThat(QuantityRecognizer.of(words, "CNY").recognize("卖出36茶7ps担")).singleElement()
                .satisfies(found -> assertThat(found.quantity().unit()).isEqualTo("茶7ps担"));
    }

    @Test
    void aFileIsReadAsTheLinesInItWhateverEndsThem(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("mine.tsv"), "\uFEFF# of kitchens\r\n灶台\r\n\r\n茶担\r畦\n");

        assertThat(Vocabulary.standard().withFile(VocabularyTable.CLASSIFIERS, file))
                .isEqualTo(Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "# of kitchens\n灶台\n\n茶担\n畦", file.toString()));
    }

    @Test
    void aFileThatCannotBeReadIsNamed(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("mine.tsv"), "畦\n灶台".getBytes("GB18030"));
        Path few = Files.writeString(directory.resolve("short.tsv"), "估摸");

        assertThatExceptionOfType(VocabularyException.class).isThrownBy(() -> Vocabulary.standard().withFile(VocabularyTable.CLASSIFIERS, file))
                .withMessageStartingWith(file + ", line 1: it is not UTF-8; save the table as plain text in UTF-8");
        assertThatExceptionOfType(VocabularyException.class).isThrownBy(() -> Vocabulary.standard().withFile(VocabularyTable.CUES, few))
                .withMessageStartingWith(few + ", line 1: column 2 is missing");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Vocabulary.standard().withFile(VocabularyTable.CUES, directory.resolve("missing.tsv")));
    }

    @Test
    void linesWithoutANameAreNamedByTheirTable() {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> Vocabulary.standard().with(VocabularyTable.CUES, "估摸"))
                .withMessageStartingWith("added cues, line 1: ");
    }

    @Test
    void aRefusedLineLeavesTheStandardVocabularyAsItWas() {
        assertThatExceptionOfType(VocabularyException.class).isThrownBy(() -> Vocabulary.standard().with(VocabularyTable.CUES, "估摸"));

        assertThat(Vocabulary.standard().isStandard()).isTrue();
        assertThat(QuantityRecognizer.standard().recognize("36家")).hasSize(1);
    }
}
