package io.github.caishu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables {@code ⏎} is a line break and {@code ⇥} a tab. */
class HtmlTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            收入4861.<b>5</b>亿<sup>元</sup>                     => 收入4861.5亿元
            <p>收入。</p><p>利润</p>                             => 收入。⏎利润
            收入<br>利润<BR/>税                                  => 收入⏎利润⏎税
            <div><h1>甲</h1> <ul><li>乙<li>丙</ul></div>         => 甲⏎乙⏎丙
            <tr><td>甲</td><td>5 亿</td></tr><tr><th>乙</th></tr> => 甲⇥5亿⏎乙
            <a href="?x=1&y=2" title='5>3'>甲</a>乙              => 甲乙
            <a title = "a>b">甲</a>                              => 甲
            <a title="a>甲</a>                                   => 甲
            <!DOCTYPE html><?xml version="1.0"?>甲               => 甲
            甲<!-- 5亿 <b> -->乙<!-->丙<!--->丁                  => 甲乙丙丁
            <![CDATA[甲<b>5</b>亿]]>乙]]>                        => 甲5亿乙]]>
            <head><title>甲</title><style>p{}</style></head>乙   => 乙
            甲<script>if (a</b) x = "</scripty>5";</SCRIPT >乙   => 甲乙
            <noscript>甲</noscript><template>乙</template>丙     => 丙
            <o:p>甲</o:p>乙                                      => 甲乙
            """)
    void showsWhatAReaderSees(String html, String view) {
        assertReads(html, view);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            5&nbsp;%            => 5%
            5&#65285;&#xff05;  => 5%%
            &yen;3&YEN;         => ¥3&YEN;
            12&middot;&#183;    => 12··
            A&amp;amp;B         => A&amp;B
            A&nbsp B            => A  B
            A&#10;B&Tab;C       => A B C
            &#128512;5          => 😀5
            1&#150;2            => 1-2
            5&#8203;亿          => 5亿
            &#0;&#xD800;&#9999999999;  => \uFFFD\uFFFD\uFFFD
            """)
    void readsCharacterReferences(String html, String view) {
        assertReads(html, view);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3<5", "a < b", "<", "&", "&;", "&#;", "&#x;", "&foo;", "&ampere", "A&B", "<>", "</>", "</5>",
        "<!", "<3", "]]>", "&#", "5>3"})
    void takesForTextWhatIsNoMarkup(String text) {
        assertReads(text, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲<a", "甲<a href=", "甲<a href='x", "甲<!-- x", "甲<script>x", "甲<style>x</styl", "甲</p",
        "甲<!DOCTYPE", "甲<![CDATA[", "甲<title>"})
    void endsWithTheSourceWhatIsNeverClosed(String html) {
        assertReads(html, "甲");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            A⏎  ⇥ B         => A B
            收⏎入 5⏎亿元    => 收入5亿元
            A <p> B         => A⏎B
            1 <b> 2 </b> 3  => 1 2 3
            """)
    void collapsesWhiteSpace(String html, String view) {
        assertReads(html, view);
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                arguments("共4861.<b>5</b>亿元", "4861.5亿元", "4861.<b>5</b>亿元"),
                arguments("共<b>5</b>亿", "5亿", "5</b>亿"),
                arguments("共 <i>1,</i>100 &#19975;股", "1100万股", "1,</i>100 &#19975;股"),
                arguments("<p>涨&nbsp;5&nbsp;&#37;</p>", "5%", "5&nbsp;&#37;"),
                arguments("A&#128512;B", "😀", "&#128512;"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void leadsBackToTheSource(String html, String figure, String written) {
        SourceText text = SourceText.html(html);
        int from = text.view().indexOf(figure);
        assertThat(text.text(text.span(from, from + figure.length()))).isEqualTo(written);
    }

    @Test
    void mapsAParagraphEndToItsTag() {
        SourceText text = SourceText.html("甲<p>乙");
        assertThat(text.view()).isEqualTo("甲\n乙");
        assertThat(text.text(text.span(1, 2))).isEqualTo("<p>");
    }

    @Test
    void neverTakesABlockForACut() {
        assertReads("<p>共4861.</p><p>5亿</p>", "共4861.⏎5亿");
    }

    @Test
    void showsThePageInItsOwnSpelling() {
        SourceText page = SourceText.html("<p>營收<b>4,861.5</b> 億元，</p><script>5亿</script><p>漲&nbsp;５％&lt;</p>");

        assertThat(page.shown().view()).isEqualTo("營收4,861.5 億元，\n漲\u00A0５％<");
        assertThat(page.text(page.shown().span(2, 9))).isEqualTo("4,861.5");
    }

    @Test
    void showsAllOfAPlainText() {
        assertThat(SourceText.plain("營收 ４，８６１.\n5\u200B<b>").shown().view()).isEqualTo("營收 ４，８６１.\n5\u200B<b>");
    }

    private static void assertReads(String html, String view) {
        String source = html.replace('⏎', '\n').replace('⇥', '\t');
        assertThat(SourceText.html(source).view()).isEqualTo(view.replace('⏎', '\n').replace('⇥', '\t'));
    }
}
