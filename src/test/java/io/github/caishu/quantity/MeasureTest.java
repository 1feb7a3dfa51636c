package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Physical quantities, with the unit as written and its UCUM symbol. */
class MeasureTest {

    static Stream<Arguments> corpus() {
        return Corpus.of("""
                738.5吨  738.5 吨  ７３８．５噸  738.5噸  七百三十八点五吨 -> 738.5 吨
                4200万吨  4,200万吨  4200萬噸  四千二百万吨  0.42亿吨  42,000,000吨 -> 42000000 吨
                318亿千瓦时  318億千瓦時  318亿千瓦時 -> 31800000000 千瓦时
                600千瓦 -> 600 千瓦
                80万千瓦 -> 800000 千瓦
                9.3公里  九点三公里 -> 9.3 公里
                2.6万亩  26000亩  两万六千亩  2.6萬畝 -> 26000 亩
                三斤半  3斤半  3.5斤 -> 3.5 斤
                一吨半  1.5吨 -> 1.5 吨
                二两  2两 -> 2 两
                40-50吨  40至50吨  40吨-50吨  40吨至50吨  四十到五十吨 -> 40..50 吨
                四五十吨 -> 40..50 吨 about
                数百吨  几百吨 -> 100..1000 吨 about
                20多吨  二十多吨  20余吨 -> 20 吨 over
                7.2万TB  7.2万 TB  72000TB -> 72000 TB
                -18℃  −18℃ -> -18 ℃
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("corpus")
    void corpus(String spelling, String meaning) {
        assertThat(Figures.in(spelling)).isEqualTo(spelling + " = measure " + meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            26吨         | 吨       | t
            26公斤       | 公斤     | kg
            26千克       | 千克     | kg
            26kg         | kg       | kg
            26KG         | KG       | kg
            26毫克       | 毫克     | mg
            26盎司       | 盎司     | [oz_tr]
            26克拉       | 克拉     | [car_m]
            26公里       | 公里     | km
            26千米       | 千米     | km
            26米         | 米       | m
            26㎝         | ㎝       | cm
            26微米       | 微米     | um
            26海里       | 海里     | [nmi_i]
            26英寸       | 英寸     | [in_i]
            26平方米     | 平方米   | m2
            26㎡         | ㎡       | m2
            26m²         | m²       | m2
            26公顷       | 公顷     | har
            26英亩       | 英亩     | [acr_us]
            26立方米     | 立方米   | m3
            26升         | 升       | L
            26ml         | ml       | mL
            26桶         | 桶       | [bbl_us]
            26加仑       | 加仑     | [gal_us]
            26蒲式耳     | 蒲式耳   | [bu_us]
            26兆瓦       | 兆瓦     | MW
            26GW         | GW       | GW
            26马力       | 马力     | [HP]
            26千瓦时     | 千瓦时   | kW.h
            26kWh        | kWh      | kW.h
            26英热       | 英热     | [Btu_IT]
            26千伏安     | 千伏安   | kV.A
            26千卡       | 千卡     | kcal
            26伏         | 伏       | V
            26mAh        | mAh      | mA.h
            26兆帕       | 兆帕     | MPa
            26毫米汞柱   | 毫米汞柱 | mm[Hg]
            26GHz        | GHz      | GHz
            26TB         | TB       | TBy
            26Mbps       | Mbps     | Mbit/s
            26℃          | ℃        | Cel
            26华氏度     | 华氏度   | [degF]
            26分贝       | 分贝     | dB
            26ppm        | ppm      | [ppm]
            """)
    void ucumSymbol(String text, String unit, String ucum) {
        Quantity quantity = Figures.mentions(text).get(0).quantity();

        assertThat(quantity).isEqualTo(new Measure(quantity.amount(), unit, ucum, Qualifier.EXACT));
        assertThat(quantity.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26亩", "26斤", "26吨标准煤", "26PFLOPS", "26蒸吨", "26像素"})
    void someUnitsHaveNoUcumSymbol(String text) {
        assertThat(Figures.mentions(text)).singleElement()
                .satisfies(mention -> assertThat(((Measure) mention.quantity()).ucum()).isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            150万吨/年    | 吨/年       | t/a
            8000吨/天     | 吨/天       | t/d
            8000t/d       | t/d         | t/d
            90万桶/日     | 桶/日       | [bbl_us]/d
            12立方米/秒   | 立方米/秒   | m3/s
            110公里/小时  | 公里/小时   | km/h
            110km/h       | km/h        | km/h
            60-70吨/小时  | 吨/小时     | t/h
            9亿立方米/年  | 立方米/年   | m3/a
            302克/千瓦时  | 克/千瓦时   | g/(kW.h)
            30万吨/季度   | 吨/季度     |
            """)
    void rates(String text, String unit, String ucum) {
        assertThat(Figures.mentions(text)).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo(text);
            assertThat(mention.quantity().unit()).isEqualTo(unit);
            assertThat(((Measure) mention.quantity()).ucum()).isEqualTo(ucum);
        });
    }

    /** The units of the table, but those that begin like a magnitude (百帕, 千乏, 兆贝可, W), and 度, which wants 亿 or 电. */
    static Stream<Arguments> units() {
        return Vocabulary.standard().rows(VocabularyTable.MEASURES).stream()
                .filter(row -> "千百兆W度".indexOf(row.cell(0).charAt(0)) < 0)
                .map(MeasureTest::unit);
    }

    private static Arguments unit(VocabularyRow row) {
        return Arguments.of(row.cell(0), row.cell(1).isEmpty() ? null : row.cell(1));
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyUnitOfTheTableMeasures(String unit, String ucum) {
        assertThat(Figures.mentions("共36.5" + unit + "。")).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo("36.5" + unit);
            assertThat(mention.quantity()).isEqualTo(new Measure(mention.quantity().amount(), unit, ucum, Qualifier.EXACT));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            水库存水约3.2亿立方米，年发电46亿千瓦时 | 3.2亿立方米 = measure 320000000 立方米 about; 46亿千瓦时 = measure 4600000000 千瓦时
            河宽26米、深五丈                        | 26米 = measure 26 米; 五丈 = measure 5 丈
            电站规模120MW/240MWh                    | 120MW = measure 120 MW; 240MWh = measure 240 MWh
            运走三百多吨煤，剩下不到50吨            | 三百多吨 = measure 300 吨 over; 50吨 = measure 50 吨 under
            电站十五兆瓦，线路三万五千米、五千米    | 十五兆瓦 = measure 15 兆瓦; 三万五千米 = measure 35000 米; 五千米 = measure 5 千米
            一桶5元，5升1平2降                      | 一桶 = measure 1 桶; 5元 = money 5 CNY
            日处理1000t/d。                         | 1000t/d = measure 1000 t/d
            产能12吨/hall                           | 12吨 = measure 12 吨
            宽6m/                                   | 6m = measure 6 m
            烧了5度电，全镇用掉46亿度               | 5度电 = measure 5 度电; 46亿度 = measure 4600000000 度
            油耗3.1千克/千吨海里                    | 3.1千克 = measure 3.1 千克
            """)
    void inText(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3M胶带", "2021A", "10month", "克里米亚", "米其林", "20升级版", "5米哈游", "2021百度", "53度"})
    void noMeasure(String text) {
        assertThat(Figures.in(text)).doesNotContain("measure");
    }
}
