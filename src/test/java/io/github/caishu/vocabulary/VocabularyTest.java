package io.github.caishu.vocabulary;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.caishu.Corpus;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityRecognizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A caller's own words, which change nothing for anybody else. */
class VocabularyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CLASSIFIERS    | 畦                            | 种了36畦菜       | 36畦 = count 36 畦
            CLASSIFIERS    | 畦                            | 种了三十多畦     | 三十多畦 = count 30 畦
            CLASSIFIERS    | 畝田                          | 种了36亩田菜     | 36亩田 = count 36 亩田
            MEASURES       | Ｗｕ                          | 收了36Wu茶       | 36Wu = measure 36 Wu
            CURRENCIES     | XAU⇥金元宝⇥GB$⇥金豆:0.01      | 欠36万金元宝     | 36万金元宝 = money 360000 XAU
            CURRENCIES     | XAU⇥金元宝⇥GB$⇥金豆:0.01      | 欠GB$36万        | GB$36万 = money 360000 XAU
            CURRENCIES     | XAU⇥金元宝⇥GB$⇥金豆:0.01      | 欠3金元宝6金豆   | 3金元宝6金豆 = money 3.06 XAU
            MEASURES       | 箩筐                          | 收了36箩筐       | 36箩筐 = measure 36 箩筐
            DURATIONS      | 炷香                          | 等了36炷香       | 36炷香 = duration 36 炷香
            RATIOS         | 个毫点⇥percentage_point⇥0.001 | 降了36个毫点     | 36个毫点 = percentage_point 0.036 pp
            RATIO_WORDS    | 多一倍⇥multiple⇥2⇥exact       | 翻得多一倍       | 多一倍 = multiple 2 x
            COUNTED_NOUNS  | 茶农                          | 资金给300万茶农  | 300万 = count 3000000
            MONEY_NOUNS    | 份子                          | 会员的份子3亿    | 3亿 = money 300000000 CNY
            PER_UNIT_TERMS | 亩均⇥亩                       | 亩均3000元       | 3000元 = price 3000 CNY/亩
            NOT_FIGURES    | 三千院                        | 去了三千院里     | ''
            UNIT_LIMITS    | 家⇥祠                         | 拜过36家祠堂     | ''
            """)
    void addedWordsAreKnown(VocabularyTable table, String lines, String text, String figures) {
        Vocabulary vocabulary = Vocabulary.standard().with(table, lines.replace('⇥', '\t'));

        assertThat(figures(QuantityRecognizer.of(vocabulary, "CNY"), text)).isEqualTo(figures);
        assertThat(figures(QuantityRecognizer.standard(), text)).isNotEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            估摸着⇥before⇥about | 估摸着36亩   | about
            打底⇥after⇥at_least | 36亩打底     | at_least
            保底⇥reaching⇥at_least | 保底要收36亩 | at_least
            """)
    void addedCuesAreKnown(String line, String text, String qualifier) {
        Vocabulary vocabulary = Vocabulary.standard().with(VocabularyTable.CUES, line.replace('⇥', '\t'));

        assertThat(qualifier(QuantityRecognizer.of(vocabulary, "CNY"), text)).isEqualTo(qualifier);
        assertThat(qualifier(QuantityRecognizer.standard(), text)).isEqualTo("exact");
    }

    @Test
    void manyLinesAtOnceWithComments() {
        Vocabulary vocabulary = Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "# fields\n畦\n\n  垄  \n");

        assertThat(figures(QuantityRecognizer.of(vocabulary, "CNY"), "36畦、72垄")).isEqualTo("36畦 = count 36 畦; 72垄 = count 72 垄");
    }

    @Test
    void additionsAddUpAndLeaveTheVocabularyTheyStartFrom() {
        Vocabulary one = Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "畦");
        QuantityRecognizer madeBefore = QuantityRecognizer.of(one, "CNY");
        Vocabulary two = one.with(VocabularyTable.CLASSIFIERS, "垄");

        assertThat(figures(QuantityRecognizer.of(two, "CNY"), "36畦、72垄")).isEqualTo("36畦 = count 36 畦; 72垄 = count 72 垄");
        assertThat(figures(madeBefore, "36畦、72垄")).isEqualTo("36畦 = count 36 畦");
        assertThat(figures(QuantityRecognizer.standard(), "36畦、72垄")).isEmpty();
        assertThat(Vocabulary.standard().isStandard()).isTrue();
        assertThat(one.isStandard()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(VocabularyTable.class)
    void everyTableShipsRows(VocabularyTable table) {
        assertThat(Vocabulary.standard().rows(table)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.origin()).isEqualTo(table.resource());
            assertThat(row.cell(0)).isNotBlank();
            assertThat(row.line()).isPositive();
            assertThat(row.cell(99)).isEmpty();
        });
    }

    @Test
    void addedRowsFollowTheShippedOnes() {
        Vocabulary vocabulary = Vocabulary.standard().with(VocabularyTable.DURATIONS, "炷香\t", "incense.tsv");

        assertThat(vocabulary.rows(VocabularyTable.DURATIONS)).startsWith(Vocabulary.standard().rows(VocabularyTable.DURATIONS).get(0));
        assertThat(vocabulary.rows(VocabularyTable.DURATIONS)).isUnmodifiable().last()
                .satisfies(row -> assertThat(row.origin() + ":" + row.line() + " " + row.cell(0)).isEqualTo("incense.tsv:1 炷香"));
    }

    @Test
    void equalAdditionsMakeEqualVocabularies() {
        Vocabulary one = Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "畦");

        assertThat(one).isEqualTo(Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "畦"))
                .hasSameHashCodeAs(Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "畦"))
                .isNotEqualTo(Vocabulary.standard());
    }

    @Test
    void isSerialisable() throws IOException, ClassNotFoundException {
        Vocabulary vocabulary = Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "畦");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(vocabulary);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(vocabulary);
        }
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Vocabulary.standard().with(null, "畦"));
        assertThatNullPointerException().isThrownBy(() -> Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, null)).withMessage("lines");
        assertThatNullPointerException().isThrownBy(() -> QuantityRecognizer.of(null, "CNY")).withMessage("vocabulary");
        assertThatNullPointerException().isThrownBy(() -> QuantityRecognizer.of(Vocabulary.standard(), null));
    }

    private static String figures(QuantityRecognizer recognizer, String text) {
        return recognizer.recognize(text).stream().map(mention -> mention.text() + " = " + plain(mention.quantity())).collect(joining("; "));
    }

    private static String plain(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return quantity.type().code() + " " + Corpus.value(quantity.amount()) + unit;
    }

    private static String qualifier(QuantityRecognizer recognizer, String text) {
        return recognizer.recognize(text).get(0).quantity().qualifier().code();
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineIsNoPartOfIt() {
        Vocabulary words = Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "\uFEFF# of gardens\n畦");

        assertThat(words).isEqualTo(Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "# of gardens\n畦"));
        assertThat(words.words(VocabularyTable.CLASSIFIERS)).endsWith("畦");
    }
}
