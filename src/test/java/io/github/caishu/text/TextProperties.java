package io.github.caishu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, sane or not. */
class TextProperties {

    private static final String[] PIECES = {"1", "23", "456", "5", ",", "，", ".", " ", "　", "\n", "\r\n", "\r", "\t", "%", "％",
        "億", "万", "元", "收入", "。", "：", "、", "(", "）", "○", "二", "一、", "【", "\u200B", "\uFEFF", "😀", "𠮷", "\uD83D", "\uDE00",
        "\0", "a", "Lamp", "<", ">", "&", ";", "#", "&nbsp;", "&#128512;", "&#x4E07;", "<p>", "</td>", "<b>", "<!--", "-->",
        "<script>", "</script>", "<![CDATA[", "]]>", "\"", "'", "=", "-", "年", "\u2028"};

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> composed = Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(composed, Arbitraries.strings().all().ofMaxLength(40));
    }

    @Property
    void everyStretchOfTheViewLiesInOrderInThePlainOriginal(@ForAll("texts") String original) {
        assertOrdered(original, SourceText::plain);
    }

    @Property
    void everyStretchOfTheViewLiesInOrderInTheHtmlSource(@ForAll("texts") String original) {
        assertOrdered(original, SourceText::html);
    }

    private static void assertOrdered(String original, Function<String, SourceText> reading) {
        SourceText text = reading.apply(original);
        assertThat(text.view()).hasSize(text.length());
        for (int i = 0; i < text.length(); i++) {
            Span span = text.span(i, i + 1);
            assertThat(span.length()).isPositive();
            assertThat(span.end()).isLessThanOrEqualTo(original.length());
            assertThat(text.originalStart(i + 1)).isGreaterThanOrEqualTo(span.start());
            assertThat(text.originalEnd(i)).isLessThanOrEqualTo(span.end());
            assertThat(text.span(0, text.length()).contains(span)).isTrue();
            assertThat(text.text(span)).isEqualTo(original.substring(span.start(), span.end()));
        }
    }

    @Property
    void everyCharacterOfTheViewIsFoundFromTheOriginal(@ForAll("texts") String original) {
        for (SourceText text : new SourceText[] {SourceText.plain(original), SourceText.html(original)}) {
            for (int i = 0; i < text.length(); i++) {
                boolean secondOfOneReference = i > 0 && text.originalStart(i) == text.originalStart(i - 1);
                assertThat(text.viewIndex(text.originalStart(i))).isEqualTo(secondOfOneReference ? i - 1 : i);
                assertThat(text.viewIndex(text.originalEnd(i + 1) - 1)).isEqualTo(secondOfOneReference ? i - 1 : i);
            }
        }
    }

    @Property
    void everyPlaceOfTheOriginalHasOneInTheViewInTheSameOrder(@ForAll("texts") String original) {
        for (SourceText text : new SourceText[] {SourceText.plain(original), SourceText.html(original)}) {
            int last = 0;
            for (int offset = 0; offset <= original.length(); offset++) {
                int index = text.viewIndex(offset);
                assertThat(index).isBetween(last, text.length());
                last = index;
            }
            assertThat(text.viewIndex(original.length())).isEqualTo(text.length());
        }
    }

    @Property
    void noSurrogatePairIsSplitUnlessTheViewsIs(@ForAll("texts") String original) {
        for (SourceText text : new SourceText[] {SourceText.plain(original), SourceText.html(original)}) {
            for (int i = 0; i <= text.length(); i++) {
                if (!splitsPair(text.view(), i)) {
                    assertThat(splitsPair(original, text.originalStart(i))).isFalse();
                    assertThat(splitsPair(original, text.originalEnd(i))).isFalse();
                }
            }
        }
    }

    @Property
    void thePlainViewInventsNothing(@ForAll("texts") String original) {
        SourceText text = SourceText.plain(original);
        for (int i = 0; i < text.length(); i++) {
            char folded = Fold.of(original.charAt(text.originalStart(i)));
            char seen = text.charAt(i);
            boolean normalised = seen == '\n' && folded == '\r' || seen == ' ' && "\r\n".indexOf(folded) >= 0
                    || seen == '〇' && folded == '○';
            assertThat(normalised || seen == folded).isTrue();
        }
    }

    @Property
    void digitsAreNeverLost(@ForAll("texts") String original) {
        assertThat(digits(SourceText.plain(original).view())).isEqualTo(digits(original));
    }

    @Property
    void countsAgreeWithAWalkFromTheStart(@ForAll("texts") String original) {
        SourceText text = SourceText.plain(original);
        for (int i = 0; i <= original.length(); i++) {
            if (!splitsPair(original, i)) {
                assertThat(text.codePoints(new Span(0, i)).end()).isEqualTo(original.codePointCount(0, i));
                long lines = original.substring(0, i).replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
                boolean insideCrLf = i > 0 && i < original.length() && original.startsWith("\r\n", i - 1);
                assertThat((long) text.position(i).line()).isEqualTo(lines + (insideCrLf ? 0 : 1));
            }
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().map(c -> Fold.of((char) c)).filter(c -> CharClass.isDigit((char) c)).forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
