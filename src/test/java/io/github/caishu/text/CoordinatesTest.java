package io.github.caishu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

    @Test
    void countsCodePointsAndBytes() {
        SourceText text = SourceText.plain("é😀涨5%");
        Span figure = new Span(4, 6);
        assertThat(text.text(figure)).isEqualTo("5%");
        assertThat(text.codePoints(figure)).isEqualTo(new Span(3, 5));
        assertThat(text.utf8(figure)).isEqualTo(new Span(9, 11));
    }

    @Test
    void countsFarIntoLongTexts() {
        String line = "涨😀5%é\r\n";
        String original = line.repeat(1000);
        SourceText text = SourceText.plain(original);
        for (int at = 0; at <= original.length(); at += line.length()) {
            String before = original.substring(0, at);
            Span here = new Span(at, at);
            assertThat(text.codePoints(here).start()).isEqualTo(before.codePointCount(0, at));
            assertThat(text.utf8(here).start()).isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
            assertThat(text.position(at)).isEqualTo(new Position(at / line.length() + 1, 1));
        }
        int last = original.lastIndexOf('%');
        assertThat(text.position(last)).isEqualTo(new Position(1000, 4));
    }

    @Test
    void movesBoundsOutOfSurrogatePairs() {
        SourceText text = SourceText.plain("😀😀");
        assertThat(text.codePoints(new Span(1, 3))).isEqualTo(new Span(1, 2));
        assertThat(text.utf8(new Span(1, 3))).isEqualTo(new Span(4, 8));
    }

    @Test
    void countsHalfAPairAsThreeBytes() {
        SourceText text = SourceText.plain("\uD83D5\uDE00");
        assertThat(text.codePoints(new Span(0, 3))).isEqualTo(new Span(0, 3));
        assertThat(text.utf8(new Span(0, 3))).isEqualTo(new Span(0, 7));
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,1,2", "2,2,1", "3,2,2", "5,3,1", "6,4,1", "8,4,2", "9,5,1"})
    void findsLinesAndColumns(int offset, int line, int column) {
        SourceText text = SourceText.plain("甲\n乙\r\n\r😀\n");
        assertThat(text.position(offset)).isEqualTo(new Position(line, column));
    }

    @Test
    void knowsNoPlaceBeyondTheText() {
        SourceText text = SourceText.plain("甲");
        assertThat(text.position(1)).isEqualTo(new Position(1, 2));
        assertThatThrownBy(() -> text.position(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.utf8(new Span(0, 2))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.span(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
