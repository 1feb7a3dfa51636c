package io.github.caishu.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.output.Document;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an article, its name or the report's title hold is shown, and is never run, whatever it looks like. */
class HostileArticleTest {

    private static final String MARKUP = "<script>document.title='x'</script><img src=x onerror=\"document.title='x'\"><b>'&amp;&lt;\"`=]]>"
            + "</script></style></title></textarea><!-- --!><![CDATA[{{{script}}}{{#say}}facts{{/say}}\\u003c${1}";
    private static final String CHARACTERS = "\u2028\u2029\u0085\u0001\u001B\u007F"
            + "\u202E\u2067\u200F\uFEFF\uFFFF\uD800 \uDC00\uD83D\uDE00\u0000\r \r\n\t";
    private static final String TEXT = MARKUP + "营业收入12.4亿元" + CHARACTERS + "\n" + MARKUP + "，" + CHARACTERS + "净利润约3<b>%</b>，5亿元\uDC00";
    private static final Document ARTICLE = Browser.document(MARKUP + CHARACTERS, TEXT);

    private static String shown(String text) {
        return text.replace('\u0000', '\uFFFD').replace("\uD800", "\uFFFD").replace(" \uDC00", " \uFFFD").replace("元\uDC00", "元\uFFFD");
    }

    @Test
    void isShownAsItWasWritten() {
        Browser browser = Browser.fresh().open(ClaimReport.of(List.of(ARTICLE, ARTICLE)).withTitle(MARKUP));

        assertThat(browser.texts(".text")).containsExactly(shown(TEXT), shown(TEXT));
        assertThat(browser.texts(".document-head h2")).containsOnly(shown(MARKUP + CHARACTERS));
        assertThat(browser.run("return document.querySelector('h1').textContent")).isEqualTo(MARKUP);
        assertThat(browser.all("script")).hasSize(1);
        assertThat(browser.all("img, b:not([data-zh]):not(.num b):not(.document-head b):not(.index b), iframe")).isEmpty();
    }

    @Test
    void doesNothingAndAsksForNothing() {
        Browser browser = Browser.fresh().open(ClaimReport.of(List.of(ARTICLE)).withTitle("题"));
        browser.click(".text .fig");
        browser.click("[data-language=en]");
        browser.one(".search").sendKeys("<script>");
        browser.click("th[data-sort=text] button");
        browser.clipboard(false);
        browser.click(".copy");

        assertThat(browser.run("return document.title")).isEqualTo("题");
        assertThat(browser.consoleMessages()).isEmpty();
        assertThat(browser.requests()).containsExactly(browser.url());
    }

    @Test
    void thePolicyStopsWhatShouldEverGetThrough() {
        Browser browser = Browser.fresh().open(ARTICLE);

        browser.run("""
                const script = document.createElement('script');
                script.textContent = "document.title = 'run'";
                document.body.append(script);
                const image = document.createElement('img'); image.src = 'https://example.invalid/x.png'; document.body.append(image);
                document.body.setAttribute('style', 'color: red');""");

        assertThat(browser.run("return document.title")).isNotEqualTo("run");
        assertThat(browser.consoleMessages()).hasSize(3).allMatch(message -> message.contains("Content Security Policy"));
    }

    @Test
    void anOverrideOfTheDirectionEndsWithItsPiece() {
        Browser browser = Browser.fresh().open(Browser.document("a", "营业收入\u202E12.4亿元，同比增长4%"));

        browser.point("#d1f2");

        List<String> lefts = browser.list("return ['#d1f1', '#d1f2'].map(f => document.querySelector(f).getBoundingClientRect().left)");
        assertThat(Double.parseDouble(lefts.get(0))).isLessThan(Double.parseDouble(lefts.get(1)));
    }

    @Test
    void theOutputIsUtf8() throws IOException {
        StringWriter page = new StringWriter();

        ClaimReport.of(List.of(ARTICLE)).withTitle(CHARACTERS).writeTo(page);

        assertThat(encodable(page.toString())).isTrue();
        assertThat(page.toString()).doesNotContain("\u0000");
    }

    private static boolean encodable(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)).hasRemaining();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void aPageIsShownWithoutItsMarkup() {
        SourceText page = SourceText.html("<title>x</title><p>營收<b>4,861.5</b>億元</p><script>document.title='x'</script>"
                + "<p>&lt;script&gt;增长&nbsp;4%</p>");

        Browser browser = Browser.fresh().open(Browser.document("页", page));

        assertThat(browser.texts(".text")).containsExactly("營收4,861.5億元\n<script>增长\u00A04%");
        assertThat(browser.texts(".text .fig[id]")).containsExactly("4,861.5億元", "4%");
        assertThat(browser.run("return document.title")).isEqualTo("页");
    }
}
