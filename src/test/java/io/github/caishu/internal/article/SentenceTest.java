package io.github.caishu.internal.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences and clauses begin and end, and which of them are headlines and headings. */
class SentenceTest {

    /** ⏎ is a line break with an indent behind; sentences are told between [ ], clauses between /, clauses in brackets between { }. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            茶价涨。茶农笑                 | [茶价涨] [茶农笑]
            茶价涨！茶农笑？               | [茶价涨] [茶农笑]
            茶价涨⏎⏎茶农笑                 | [茶价涨] [茶农笑]
            茶价涨，茶农笑；茶商哭         | [茶价涨/茶农笑/茶商哭]
            茶价：涨                       | [茶价/涨]
            茶价（绿茶）涨                 | [茶价/{绿茶}/涨]
            茶价（绿茶（新茶），红茶）涨   | [茶价/{绿茶}/{新茶}/{红茶}/涨]
            茶价）涨（绿茶                 | [茶价/涨/{绿茶}]
            茶价（绿茶。茶农笑             | [茶价/{绿茶}] [茶农笑]
            比分3:2，收3;400元             | [比分3:2/收3;400元]
            比分3:胜，收,400元             | [比分3/胜/收/400元]
            编号3(2)                       | [编号3/{2}]
            茶价涨——茶农笑                 | [茶价涨/茶农笑]
            茶价涨--茶农笑                 | [茶价涨--茶农笑]
            茶价—茶农                      | [茶价-茶农]
            茶价涨###茶农笑                | [茶价涨] [茶农笑]
            茶价涨#茶农笑                  | [茶价涨#茶农笑]
            #茶价涨                        | [茶价涨]
            茶价涨。#茶农笑                | [茶价涨] [茶农笑]
            ，，茶价涨，，                 | [茶价涨]
            。。。                         | []
            """)
    void marksAndLinesDivideThem(String text, String sentences) {
        assertThat(sentences(text)).isEqualTo(sentences);
    }

    @Test
    void aWideGapOfTheOriginalDividesClauses() {
        assertThat(sentences("茶价涨  来源茶网")).isEqualTo("[茶价涨/来源茶网]");
        assertThat(sentences("茶价涨 来源茶网")).isEqualTo("[茶价涨来源茶网]");
        assertThat(sentences("  茶价涨")).isEqualTo("[茶价涨]");
        assertThat(sentences("茶价涨，  来源茶网")).isEqualTo("[茶价涨/来源茶网]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            【茶价涨】茶农笑               | 茶价涨
            茶农笑【茶价涨】茶农笑         | 茶价涨
            原标题：茶价涨⏎茶农笑          | 原标题:茶价涨
            茶农笑。原标题：茶价涨         | 原标题:茶价涨
            茶农笑，原标题：茶价涨         | ''
            标题：茶价涨                   | ''
            茶价涨。原标题                 | ''
            """)
    void headlines(String text, String titles) {
        Article article = article(text);

        assertThat(article.sentences().stream().filter(Sentence::isTitle).map(sentence -> view(article, sentence)).collect(joining(" "))).isEqualTo(titles);
    }

    @Test
    void paragraphsAreLines() {
        assertThat(article("茶价涨。茶农笑⏎茶商哭⏎⏎茶客叹").sentences()).extracting(Sentence::paragraph).containsExactly(0, 0, 1, 2);
        assertThat(article("茶价涨。茶农笑").sentences()).extracting(Sentence::index).containsExactly(0, 1);
    }

    /** It stands on a line of its own, behind a full stop. */
    @ParameterizedTest
    @ValueSource(strings = {"茶价涨。⏎茶农增收⏎茶商哭。", "茶价涨！⏎茶农增收⏎茶商哭。", "“茶价涨”⏎茶农增收⏎茶商哭。", "茶价涨？⏎三十个字的标题三十个字的标题三十个字的标题三十个字的标题三十⏎茶商哭。"})
    void aHeading(String text) {
        Article article = article(text);

        assertThat(article.isHeading(article.sentences().get(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"茶价涨⏎茶农增收⏎茶商哭。", "茶价涨。⏎茶农增收。⏎茶商哭。", "茶价涨。茶农增收⏎茶商哭。", "茶价涨。⏎茶农增收，茶商哭⏎茶商哭。", "茶价涨。⏎茶农增收",
        "茶价涨。⏎三十一个字的一句话三十一个字的一句话三十一个字的一句话三十一个⏎茶商哭。"})
    void noHeading(String text) {
        Article article = article(text);

        assertThat(article.isHeading(article.sentences().get(1))).isFalse();
    }

    @Test
    void theSentenceAndTheClauseOfAPlace() {
        Article article = article("茶价涨，茶农笑。茶商哭");
        List<Sentence> sentences = article.sentences();

        assertThat(article.sentenceAt(0)).isSameAs(sentences.get(0));
        assertThat(article.sentenceAt(6)).isSameAs(sentences.get(0));
        assertThat(article.sentenceAt(7)).isSameAs(sentences.get(1)); // the full stop
        assertThat(article.sentenceAt(11)).isSameAs(sentences.get(1)); // behind all
        assertThat(sentences.get(0).clauseAt(2).end()).isEqualTo(3);
        assertThat(sentences.get(0).clauseAt(3).end()).isEqualTo(7); // the comma
        assertThat(sentences.get(0).clauseAt(7).start()).isEqualTo(4);
    }

    @Test
    void anEmptyTextIsOneEmptySentence() {
        assertThat(article("").sentences()).singleElement().satisfies(sentence -> {
            assertThat(sentence.end()).isZero();
            assertThat(sentence.clauses()).containsExactly(new Clause(0, 0, false));
        });
    }

    @Test
    void rolesHoldWhereTheyAreMarked() {
        Article article = article("茶价上涨");
        Stretch concept = new Stretch(1, 3);
        article.mark(Role.CONCEPT, concept);

        assertThat(List.of(article.is(Role.CONCEPT, 0), article.is(Role.CONCEPT, 1), article.is(Role.CONCEPT, 2), article.is(Role.CONCEPT, 3)))
                .containsExactly(false, true, true, false);
        assertThat(article.is(Role.CHANGE, 1)).isFalse();
        assertThat(article.marked(Role.CONCEPT)).containsExactly(concept);
        assertThat(article.marked(Role.CHANGE)).isEmpty();
    }

    @Test
    void placesAreOfTheView() {
        Article article = article("茶价 上涨");
        Stretch rises = article.place(new Span(3, 5));

        assertThat(rises).isEqualTo(new Stretch(2, 4));
        assertThat(article.view(rises)).isEqualTo("上涨");
    }

    @Test
    void stretchesContainAndOverlap() {
        Stretch stretch = new Stretch(2, 5);

        assertThat(List.of(stretch.contains(1), stretch.contains(2), stretch.contains(4), stretch.contains(5))).containsExactly(false, true, true, false);
        assertThat(List.of(stretch.contains(new Stretch(2, 5)), stretch.contains(new Stretch(1, 4)), stretch.contains(new Stretch(3, 6))))
                .containsExactly(true, false, false);
        assertThat(List.of(stretch.overlaps(new Stretch(0, 2)), stretch.overlaps(new Stretch(0, 3)), stretch.overlaps(new Stretch(4, 9)), stretch.overlaps(new Stretch(5, 9))))
                .containsExactly(false, true, true, false);
        assertThat(stretch.length()).isEqualTo(3);
    }

    @Test
    void aBracketOpensBeforeAPlace() {
        SourceText text = SourceText.plain("茶(绿茶(新");

        assertThat(Brackets.opening(text, 5, 0)).isEqualTo(4);
        assertThat(Brackets.opening(text, 3, 0)).isEqualTo(1);
        assertThat(Brackets.opening(text, 3, 2)).isEqualTo(2);
    }

    private static Article article(String text) {
        return new Article(SourceText.plain(text.replace("⏎", "\n\u3000\u3000")), List.of(), null, new Words());
    }

    private static String view(Article article, Sentence sentence) {
        return article.view(new Stretch(sentence.start(), sentence.end()));
    }

    private static String sentences(String text) {
        Article article = article(text);
        return article.sentences().stream()
                .map(sentence -> sentence.clauses().stream().map(clause -> clause(article, clause)).collect(joining("/", "[", "]")))
                .collect(joining(" "));
    }

    private static String clause(Article article, Clause clause) {
        String words = article.view(new Stretch(clause.start(), clause.end()));
        return clause.bracketed() ? "{" + words + "}" : words;
    }
}
