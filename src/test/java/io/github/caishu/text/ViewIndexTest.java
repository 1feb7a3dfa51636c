package io.github.caishu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From a place of the original to the view. */
class ViewIndexTest {

    static Stream<Arguments> figures() {
        return Stream.of(
                figure("plain", SourceText.plain("存粮约5.2万吨，占6%"), "5.2万吨", "5.2万吨"),
                figure("full width", SourceText.plain("目標價￥３，營收４，８６１.５億元"), "４，８６１.５億元", "4861.5亿元"),
                figure("spaces", SourceText.plain("约 1,100 万 股。"), "1,100 万 股", "1100万股"),
                figure("hard wrapped", SourceText.plain("总投入\n\n达2734.\n\n5亿元，"), "2734.\n\n5亿元", "2734.5亿元"),
                figure("invisible", SourceText.plain("\uFEFF增长\u200B9\u200B2.36 %"), "9\u200B2.36 %", "92.36%"),
                figure("HTML", SourceText.html("<p>營收<b>4,861.5</b>億元</p>"), "4,861.5</b>億元", "4861.5亿元"),
                figure("references", SourceText.html("占&nbsp;6&#46;5&#x25;，"), "6&#46;5&#x25;", "6.5%"));
    }

    private static Arguments figure(String kind, SourceText text, String written, String seen) {
        return Arguments.of(Named.of(kind, text), written, seen);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsFoundThereAndBack(SourceText text, String written, String seen) {
        int start = text.original().indexOf(written);
        int viewStart = text.viewIndex(start);
        int viewEnd = text.viewIndex(start + written.length() - 1) + 1;

        assertThat(text.view().substring(viewStart, viewEnd)).isEqualTo(seen);
        assertThat(text.text(text.span(viewStart, viewEnd))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyCharacterOfTheViewIsFound(SourceText text) {
        for (int i = 0; i < text.length(); i++) {
            assertThat(text.viewIndex(text.originalStart(i))).isEqualTo(i);
        }
    }

    @Test
    void whatTheViewHasDroppedLeadsToWhatFollows() {
        SourceText text = SourceText.html("<p>占 <b>6%</b></p>");

        assertThat(text.view()).startsWith("占6%");
        assertThat(text.viewIndex(text.original().indexOf("<p>"))).isZero();
        assertThat(text.viewIndex(text.original().indexOf(" "))).isEqualTo(1);
        assertThat(text.viewIndex(text.original().indexOf("<b>") + 1)).isEqualTo(1);
    }

    @Test
    void withinAReferenceIsTheCharacterItStandsFor() {
        SourceText text = SourceText.html("占&#54;%");

        for (int offset = 1; offset < 6; offset++) {
            assertThat(text.viewIndex(offset)).isEqualTo(1);
        }
        assertThat(text.viewIndex(6)).isEqualTo(2);
    }

    @Test
    void aReferenceToASurrogatePairIsItsFirstHalf() {
        SourceText text = SourceText.html("占&#128512;%");

        assertThat(text.view()).isEqualTo("占😀%");
        assertThat(text.viewIndex(1)).isEqualTo(1);
        assertThat(text.viewIndex(5)).isEqualTo(1);
        assertThat(text.viewIndex(10)).isEqualTo(3);
    }

    @Test
    void theEndIsTheEnd() {
        assertThat(SourceText.plain("约 6%").viewIndex(4)).isEqualTo(3);
        assertThat(SourceText.plain("").viewIndex(0)).isZero();
        assertThat(SourceText.html("<p>").viewIndex(3)).isZero();
    }

    @Test
    void thereIsNoPlaceBeyondTheText() {
        assertThatThrownBy(() -> SourceText.plain("6%").viewIndex(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> SourceText.plain("6%").viewIndex(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
