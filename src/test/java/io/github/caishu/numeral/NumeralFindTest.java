package io.github.caishu.numeral;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import io.github.caishu.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in running text, each with its place. */
class NumeralFindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今年种了3千5百万棵树，去年只有2,800万棵 | 3千5百万 = 35000000; 2,800万 = 28000000
            库里有灯泡一万三千只、灯座６５０个        | 一万三千 = 13000; ６５０ = 650
            价格在2到3万之间，运费另加1/4            | 2到3万 = 20000..30000; 1/4 = 0.25
            水位由-3.5米回到负二点六米               | -3.5 = -3.5; 负二点六 = -2.6
            报名的有三十几人，到场十来个             | 三十几 = 30..40; 十来 = 10
            十几万只鸭、数百头牛、20多万只鸡         | 十几万 = 100000..200000; 数百 = 100..1000; 20多万 = 200000
            壹佰贰拾萬整                             | 壹佰贰拾萬 = 1200000
            廿三日动工，卅日完成                     | 廿三 = 23; 卅 = 30
            分成三份，每份七两                       | 三 = 3
            排在第四，共有九家                       | 四 = 4; 九 = 9
            百分之八十的店，三成的货                 | 八十 = 80; 三 = 3
            小区有二三十户，五六百人                 | 二三十 = 20..30; 五六百 = 500..600
            第5条写明：违约金为3万到5万              | 5 = 5; 3万到5万 = 30000..50000
            账上剩1亿2，欠着三万五                   | 1亿2 = 120000000; 三万五 = 35000
            来了五个人，税率百分之五                 | 五 = 5; 五 = 5
            1.2.3节，见条目1.2.3~5                   | 1 = 1; 2 = 2; 3 = 3; 1 = 1; 2 = 2; 3 = 3; 5 = 5
            3到5-                                    | 3到5 = 3..5
            铺面4万一间                              | 4万 = 40000
            12打开，7打                              | 12 = 12; 7打 = 84
            一半的人在一半导体厂                     | 一半 = 0.5
            3万5万                                   | 3万 = 30000; 5万 = 50000
            欠1亿2，还了3万5年                       | 1亿2 = 120000000; 3万 = 30000; 5 = 5
            条目1.22.3                               | 1 = 1; 22 = 22; 3 = 3
            总数，周数                               | ''
            """)
    void found(String text, String numerals) {
        assertThat(found(NumeralParser.standard().find(text))).isEqualTo(numerals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"四川的茶", "雨一直下", "万一停电", "千方百计省水", "三农干部", "一带一路沿线", "十分满意", "五台山脚下", "一般不收费",
        "一起回家", "大陆与内陆", "陆续到货", "陆军入伍", "登陆作战", "放肆大笑", "大肆宣传", "收拾行李", "队伍很长", "统一口径", "唯一办法",
        "万科与万达", "百度地图", "百货大楼", "七上八下", "五颜六色", "正五品", "数据中心", "数量不多", "几乎没有", "几何图形",
        "马上出发", "零售门店", "半导体材料", "伍先生", "参与其中", "多数人", "余款付清", "点火"})
    void noNumberStandsInWords(String text) {
        assertThat(NumeralParser.standard().find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-05      | 2018 = 2018; 05 = 5
            2016-2019年  | 2016 = 2016; 2019 = 2019
            021-5566-778 | 021 = 21; 5566 = 5566; 778 = 778
            第1.2.3节    | 1 = 1; 2 = 2; 3 = 3
            """)
    void partsOfADateOrACodeMakeNoRange(String text, String numerals) {
        assertThat(found(NumeralParser.standard().find(text))).isEqualTo(numerals);
    }

    @Test
    void spansCountCodeUnitsOfTheOriginal() {
        String text = "😀共１２，５００.\n5万個";
        Numeral numeral = NumeralParser.standard().find(text).get(0);

        assertThat(numeral.span().of(text)).isEqualTo(numeral.text()).isEqualTo("１２，５００.\n5万");
        assertThat(numeral.span().start()).isEqualTo(3);
        assertThat(numeral.amount().value()).isEqualByComparingTo("125005000");
    }

    @Test
    void tagsAreNoPartOfANumber() {
        SourceText html = SourceText.html("<p>共<b>1,2</b>50&nbsp;万</p>");

        assertThat(found(NumeralParser.standard().find(html))).isEqualTo("1,2</b>50&nbsp;万 = 12500000");
    }

    @Test
    void emptyTextHasNone() {
        assertThat(NumeralParser.standard().find("")).isEmpty();
    }

    private static String found(List<Numeral> numerals) {
        return numerals.stream().map(numeral -> numeral.text() + " = " + Corpus.value(numeral.amount())).collect(joining("; "));
    }
}
