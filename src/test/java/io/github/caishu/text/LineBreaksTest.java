package io.github.caishu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables {@code ⏎} is a line break. */
class LineBreaksTest {

    /** Its figures stand so that a margin of 18 tears most of them. */
    private static final String REPORT = "某灯具厂昨日公布的年报显示，去年该厂营业收入达到1286.75亿元，较前年多出约百分之二十三点五，"
            + "净利润98,764.3万元，毛利率由31.08%升至34.6%。年末员工12,800人，其中研发人员2,915人，"
            + "占比22.77%；全年售出灯具4.5亿只，覆盖海外36个国家和地区，单价由每只18.2元涨到21.75元，"
            + "董事会建议每10股派发现金红利3.65元，合计派现约7.3亿元。";

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            资产共4861.⏎⏎5亿元                          -> 资产共4861.5亿元
            资产共4861⏎.5亿元                           -> 资产共4861.5亿元
            今年该厂的营收预计为486⏎1.5亿元，多出一成     -> 今年该厂的营收预计为4861.5亿元,多出一成
            该厂说，今年一共雇了832⏎人，比去年多          -> 该厂说,今年一共雇了832人,比去年多
            该厂说，今年的利润是三百⏎五十万元，比去年多    -> 该厂说,今年的利润是三百五十万元,比去年多
            该厂说，今年的利润是20亿⏎元，比去年多         -> 该厂说,今年的利润是20亿元,比去年多
            该厂说，今年的利润将是48⏎61亿元               -> 该厂说,今年的利润将是4861亿元
            研究机器、芯片、软件、人⏎工智能              -> 研究机器、芯片、软件、人工智能
            该厂认为，明年的需⏎求会回升。                -> 该厂认为,明年的需求会回升。
            灯具价格⏎涨了。                              -> 灯具价格涨了。
            份额为45%-⏎65%                              -> 份额为45%-65%
            单价已经涨至⏎9元                             -> 单价已经涨至9元
            利润多出5⏎%，收入多出3%                      -> 利润多出5%,收入多出3%
            甲（⏎乙⏎）丙                                 -> 甲(乙)丙
            收入、⏎ 利润                                 -> 收入、利润
            """)
    void closesCuts(String original, String view) {
        assertReads(original, view);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            收入多出5%。⏎利润不变。          -> 收入多出5%。⏎利润不变。
            “收入多出5%。”⏎⏎利润不变。      -> “收入多出5%。”⏎利润不变。
            收入不变。（记者 王五）⏎9日      -> 收入不变。(记者王五)⏎9日
            重要提示：⏎该厂，……             -> 重要提示:⏎该厂,……
            【快讯】⏎该厂说，多出5%。        -> 【快讯】⏎该厂说,多出5%。
            二季度业绩⏎该厂今天说，多出5%。  -> 二季度业绩⏎该厂今天说,多出5%。
            某灯具厂⏎【业绩】多出5%。        -> 某灯具厂⏎【业绩】多出5%。
            某灯具厂，深圳⏎　　多出5%。      -> 某灯具厂,深圳⏎多出5%。
            多出3%，来源：晚报⏎某厂说，      -> 多出3%,来源:晚报⏎某厂说,
            今天涨了，明天⏎(记者 王五)       -> 今天涨了,明天⏎(记者王五)
            """)
    void keepsParagraphEnds(String original, String view) {
        assertReads(original, view);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、利润", "（二）利润", "(1)利润", "2、利润", "3．利润", "■利润", "● 利润", "- profit", "第二节利润"})
    void keepsBreaksBeforeItems(String item) {
        assertThat(SourceText.plain("该厂说，收入\n" + item).view()).contains("收入\n");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            100⏎200                                       -> 100⏎200
            100,⏎200,                                     -> 100,⏎200,
            3.5%⏎-2%                                      -> 3.5%⏎-2%
            2亿元⏎3亿元                                   -> 2亿元⏎3亿元
            收入 100⏎利润 20                              -> 收入100⏎利润20
            上海门店 100⏎3家在苏州                        -> 上海门店100⏎3家在苏州
            沪指今天跌破3000⏎万家灯火                     -> 沪指今天跌破3000⏎万家灯火
            公告编号：2021-007⏎2家工厂，一家停产           -> 公告编号:2021-007⏎2家工厂,一家停产
            今天公布了第7号公告，编号为12⏎2021年，该厂     -> 今天公布了第7号公告,编号为12⏎2021年,该厂
            1月卖出300，多出10⏎2月卖出400，多出20         -> 1月卖出300,多出10⏎2月卖出400,多出20
            """)
    void keepsNumbersOfSeparateLinesApart(String original, String view) {
        assertReads(original, view);
    }

    @Test
    void keepsRowsOfTabbedTables() {
        assertReads("项目\t金额，\n一期\t100\n二期\t200", "项目\t金额,\n一期\t100\n二期\t200");
    }

    @Test
    void keepsRowsOfTheSameLength() {
        String rows = "一月卖出灯具30，退20\n二月卖出灯具40，退10\n三月卖出灯具50，退30".replace('，', ' ');
        assertReads(rows, rows.replace(" 退", "退"));
    }

    @Test
    void keepsWordsApart() {
        assertReads("他在Acme\nLamps任职", "他在Acme\nLamps任职");
        assertReads("他说，他在Acme\nLamps任职", "他说,他在Acme Lamps任职");
        assertReads("他说，他在Acme \n3任职", "他说,他在Acme 3任职");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\n\n\n", " \n \n", "\n\t\n", "　\r\n\r\n"})
    void readsEveryLineBreak(String lineBreak) {
        assertReads("收入不变。" + lineBreak + "利润", "收入不变。\n利润");
        assertReads("共4861." + lineBreak + "5亿元", "共4861.5亿元");
    }

    @Test
    void dropsLineBreaksAroundTheText() {
        assertReads("\n\n 收入\n \n", "收入");
        assertReads("\n \n", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 15, 18, 20, 25, 30, 40})
    void closesEveryBreakOfWrappedText(int width) {
        String view = SourceText.plain(REPORT).view();
        for (String separator : List.of("\n", "\r\n", "\n\n", "\n \n")) {
            String wrapped = String.join(separator, pieces(REPORT, width));
            assertThat(SourceText.plain(wrapped).view()).isEqualTo(view);
        }
    }

    /** Headlines have no commas, but no list has rows that are equally long and nothing alike. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            某灯具厂股东减持公司股份1⏎250万股 套现1.6亿元⏎某木器厂中标                 -> 某灯具厂股东减持公司股份1250万股套现1.6亿元某木器厂中标
            某灯具厂股东减持公司股份1⏎250万股 套现1.6亿元⏎某木器厂中标38亿元项目      -> 某灯具厂股东减持公司股份1250万股套现1.6亿元某木器厂中标38亿元项目
            某灯具厂股东减持公司股份1⏎250万股                                          -> 某灯具厂股东减持公司股份1⏎250万股
            灯具厂一季度收入30万元⏎灯具厂二季度收入40万元⏎合计                         -> 灯具厂一季度收入30万元⏎灯具厂二季度收入40万元⏎合计
            某灯具厂发布年度报告⏎收入多出百分之五十⏎(记者王五)                         -> 某灯具厂发布年度报告⏎收入多出百分之五十⏎(记者王五)
            """)
    void closesBreaksOfWrappedHeadlines(String original, String view) {
        assertReads(original, view);
    }

    /** In the first there are lines enough to say so; two or three paragraphs may happen to be equally long. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            该厂说，今年灯具又多卖⏎了一成。明年的市场，该⏎厂看得不清楚，要等等。⏎灯具比去年卖得多，厂里⏎说 -> 该厂说,今年灯具又多卖了一成。明年的市场,该厂看得不清楚,要等等。灯具比去年卖得多,厂里说
            该厂说，今年灯具又多卖⏎了一成。明年的市场，该⏎厂看得不清楚，要等等。⏎二、灯具卖得多，厂里说⏎的 -> 该厂说,今年灯具又多卖了一成。明年的市场,该厂看得不清楚,要等等。⏎二、灯具卖得多,厂里说的
            该厂说，今年卖得多了。⏎⏎灯具贵了，还是卖得多。                                          -> 该厂说,今年卖得多了。⏎灯具贵了,还是卖得多。
            该厂说，今年卖得多了。⏎灯具贵了，还是卖得多。⏎明年，灯具将会更贵的。                       -> 该厂说,今年卖得多了。⏎灯具贵了,还是卖得多。⏎明年,灯具将会更贵的。
            """)
    void closesBreaksBehindASentenceAtTheMargin(String original, String view) {
        assertReads(original, view);
    }

    /** It may be as long as the lines that reach the margin. */
    @Test
    void aLineOfBlanksEndsNoSentence() {
        assertReads("某灯具厂说，今年\n卖得多，看得清楚\n还要卖，更多一些\n因为价格涨了一成\n        ", "某灯具厂说,今年卖得多,看得清楚还要卖,更多一些因为价格涨了一成");
    }

    /** As elsewhere, what stands on both sides of a blank is two things. */
    @Test
    void countsBlanksAtTheMargin() {
        SourceText text = SourceText.plain("某灯具厂回购了120万股 \n\n  耗资36万元，回购价格\n\n是每股3元。");
        assertThat(text.view()).isEqualTo("某灯具厂回购了120万股耗资36万元,回购价格是每股3元。");
        assertThat(text.blanksBefore(text.view().indexOf("耗资"))).isEqualTo(3);
        assertThat(text.blanksBefore(text.view().indexOf("是每股"))).isZero();
    }

    @Test
    void keepsTheBreaksThatWrappedTextHadBefore() {
        String title = "某灯具厂年报：收入多出百分之二十三点五";
        String original = title + "\n" + REPORT;
        String wrapped = String.join("\n\n", pieces(original, 18));
        assertThat(SourceText.plain(wrapped).view()).isEqualTo(SourceText.plain(original).view());
    }

    @Test
    void mapsAKeptBreakToTheFirstOfItsLineBreaks() {
        SourceText text = SourceText.plain("不变。 \r\n\r\n利润");
        assertThat(text.view()).isEqualTo("不变。\n利润");
        assertThat(text.span(3, 4)).isEqualTo(new Span(4, 5));
        assertThat(text.span(4, 6)).isEqualTo(new Span(8, 10));
    }

    private static List<String> pieces(String text, int width) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i += width) {
            pieces.add(text.substring(i, Math.min(text.length(), i + width)));
        }
        return pieces;
    }

    private static void assertReads(String original, String view) {
        assertThat(SourceText.plain(original.replace('⏎', '\n')).view()).isEqualTo(view.replace('⏎', '\n'));
    }
}
