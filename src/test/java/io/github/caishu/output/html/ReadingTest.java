package io.github.caishu.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.output.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Going through an article's figures, with the mouse and without. */
class ReadingTest {

    private static final Document ARTICLE = Browser.document("半年报", """
            据澄湖市统计局数据，截至2019年6月末，望江钢铁贷款余额约614.

            5亿元，同比增长14%，不良率1.86%。
            澄湖银行存款和贷款分别为6.1亿元和4.8亿元。
            """);

    private final Browser browser = Browser.fresh().open(ARTICLE);

    @Test
    void theArticleIsAsItWasWritten() {
        assertThat(browser.texts(".text")).containsExactly(ARTICLE.source().original());
        assertThat(browser.texts(".text .fig[id]")).containsExactly("614.\n", "14%", "1.86%", "6.1亿元", "4.8亿元");
    }

    @Test
    void pointingAtAFigureShowsItsRecordAndLeavingHidesIt() {
        browser.point("#d1f2");

        assertThat(browser.texts(".record dd")).containsExactly("14%", "14%", "百分比 %", "贷款余额 贷款余额 LOAN_BALANCE", "望江钢铁",
                "2019-06-30 2019年6月末", "↑ 同比", "事实", "澄湖市统计局");
        assertThat(browser.texts(".record dt")).containsExactly("数字", "数值", "类型", "概念", "主体", "时间", "变化", "性质", "来源");

        browser.point("h1");

        assertThat(browser.all(".record dd")).isEmpty();
        assertThat(browser.all(".connectors *")).isEmpty();
    }

    @Test
    void theWordsOfItsPartsAreMarkedAndLedTo() {
        browser.point("#d1f2");

        assertThat(browser.texts(".connectors .tag text")).containsExactly("概念", "主体", "时间", "变化", "基准", "来源");
        for (String part : List.of("concept", "entity", "period", "source")) {
            assertThat(browser.all(".connectors .line." + part)).as(part).hasSize(1);
        }
        assertThat(wordsUnder("concept")).containsOnly("贷款余额");
        assertThat(wordsUnder("entity")).containsOnly("望江钢铁");
        assertThat(wordsUnder("period")).containsOnly("2019年6月末");
        assertThat(wordsUnder("change")).containsOnly("增长");
        assertThat(wordsUnder("basis")).containsOnly("同比");
        assertThat(wordsUnder("source")).containsOnly("澄湖市统计局");
    }

    @Test
    void aRiseThatNoWordSaysIsToldAtTheFigure() {
        browser.open(Browser.document("a", "澄湖市客流环比3.6%"));
        browser.point("#d1f1");

        assertThat(browser.texts(".connectors .tag text")).containsExactly("概念", "主体", "基准", "↑ 环比");
        assertThat(wordsUnder("basis")).containsOnly("环比");
    }

    @Test
    void aSignIsMarkedWithinItsFigure() {
        browser.open(Browser.document("a", "望江钢铁营收6亿元，同比-4%"));
        browser.point("#d1f2");

        assertThat(wordsUnder("change")).containsOnly("-");
        assertThat(browser.all(".connectors .line.change")).isEmpty();
    }

    @Test
    void aFigureThatALineBreakCutsIsOne() {
        browser.point("#d1f1");

        assertThat(browser.texts(".fig.current")).containsExactly("614.\n", "\n", "5亿元");
        assertThat(browser.texts(".record .of-text dd")).containsExactly("614.5亿元");
        assertThat(browser.texts(".record .of-rank dd")).containsExactly("约614.5亿 61,450,000,000");
        assertThat(wordsUnder("qualifier")).containsOnly("约");
        assertThat(browser.all(".connectors .words.figure")).hasSize(2);
    }

    /** The words that lie in the middle of the marks of a part. */
    private List<String> wordsUnder(String part) {
        return browser.list("""
                const svg = document.querySelector('.connectors').getBoundingClientRect();
                return [...document.querySelectorAll('.connectors .words.' + arguments[0])].map(mark => {
                  const box = mark.getBBox();
                  return document.elementFromPoint(svg.left + box.x + box.width / 2, svg.top + box.y + box.height / 2).textContent;
                })""", part);
    }

    @Test
    void aRowLeadsToItsPlaceAndBack() {
        browser.click("#d1r5 .num");

        assertThat(browser.focused()).isEqualTo("d1f5");
        assertThat(browser.texts(".fig.current")).containsExactly("4.8亿元");
        assertThat(browser.run("return document.querySelector('#d1r5').classList.contains('current')")).isEqualTo(true);

        browser.keys(Keys.ESCAPE);
        assertThat(browser.focused()).isEqualTo("#d1f5");

        browser.click("#d1f4");
        browser.click(".to-row");
        assertThat(browser.focused()).isEqualTo("#d1f4");
    }

    @Test
    void everyPlaceIsReachedWithTheKeysAlone() {
        browser.keys(Keys.TAB);
        assertThat(browser.focused()).isEqualTo("#documents");
        browser.keys(Keys.ENTER);
        for (int type = 0; type < 10 && !"d1f1".equals(browser.focused()); type++) {
            browser.keys(Keys.TAB); // through the types
        }
        assertThat(browser.focused()).isEqualTo("d1f1");
        browser.keys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(browser.focused()).isEqualTo("d1f3");
        assertThat(browser.texts(".record .of-rank dd")).containsExactly("1.86%");
        assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");

        browser.keys(Keys.ARROW_LEFT, Keys.ENTER);
        assertThat(browser.focused()).as("its row").isEqualTo("#d1f2");
        browser.keys(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(browser.focused()).as("the next row's figure").isEqualTo("d1f3");
        browser.keys(Keys.END);
        assertThat(browser.focused()).isEqualTo("d1f5");
        browser.keys(Keys.SPACE);
        assertThat(browser.focused()).isEqualTo("#d1f5");
        browser.keys(Keys.ESCAPE);
        assertThat(browser.all(".connectors *")).isEmpty();
    }

    @Test
    void oneTabTakesAllFiguresAndOneAllRows() {
        assertThat(browser.all(".text .fig[tabindex='0']")).hasSize(1);
        assertThat(browser.all("tbody a[tabindex='0']")).hasSize(1);
    }

    @Test
    void theRecordGoesFromFigureToFigure() {
        browser.click("#d1f2");
        browser.click(".record .next");
        assertThat(browser.texts(".fig.current")).containsExactly("1.86%");
        browser.click(".record .previous");
        browser.click(".record .previous");
        assertThat(browser.texts(".record .of-text dd")).containsExactly("614.5亿元");
        browser.click(".record .close");
        assertThat(browser.all(".record dd")).isEmpty();
    }

    @Test
    void aBarLeadsToItsFigure() {
        browser.open(Browser.document("a", "望江钢铁营业收入12.4亿元，澄湖银行营业收入6.1亿元。"));

        browser.run("document.querySelectorAll('.bar')[1].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))");

        assertThat(browser.focused()).isEqualTo("d1f2");
    }
}
