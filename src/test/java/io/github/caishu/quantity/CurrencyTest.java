package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.caishu.Corpus;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Currencies by name, prefix, suffix and symbol. */
class CurrencyTest {

    static Stream<Arguments> corpus() {
        return Corpus.of("""
                36万元  36万人民币  人民币36万元  36万元人民币  RMB36万  36万RMB  CNY36万  ¥36万  ￥36万  ￥360,000  CN¥36万 -> CNY
                36万美元  36万美金  美元36万  US$36万  USD36万  36万USD  $36万  ＄36万  U.S.$36万  36万元美金  36万刀 -> USD
                36万港元  36万港币  港币36万元  HK$36万  HKD36万  36万HKD  36万元港币  36萬港元 -> HKD
                36万欧元  €36万  EUR36万  36万EUR  欧元36万  36萬歐元 -> EUR
                36万日元  36万日圆  36万円  JPY36万  日元36万  JP¥36万 -> JPY
                36万韩元  36万韩币  ₩36万  KRW36万  36萬韓元 -> KRW
                36万新台币  36万台币  台币36万元  NT$36万  TWD36万 -> TWD
                36万澳门元  36万澳门币  36万葡币  MOP36万  MOP$36万 -> MOP
                36万英镑  £36万  ￡36万  GBP36万  36万GBP  36萬英鎊 -> GBP
                36万瑞士法郎  36万瑞郎  CHF36万  36万CHF -> CHF
                36万澳元  36万澳大利亚元  A$36万  AUD36万 -> AUD
                36万新西兰元  36万纽元  NZ$36万  NZD36万 -> NZD
                36万加元  36万加拿大元  C$36万  CAD36万 -> CAD
                36万新加坡元  36万新元  S$36万  SGD36万 -> SGD
                36万印度卢比  36万卢比  ₹36万  INR36万 -> INR
                36万巴基斯坦卢比  PKR36万 -> PKR
                36万斯里兰卡卢比  LKR36万 -> LKR
                36万孟加拉塔卡  36万塔卡  BDT36万 -> BDT
                36万卢布  36万俄罗斯卢布  ₽36万  RUB36万 -> RUB
                36万白俄罗斯卢布  BYN36万 -> BYN
                36万格里夫纳  ₴36万  UAH36万 -> UAH
                36万坚戈  36万哈萨克斯坦坚戈  ₸36万  KZT36万 -> KZT
                36万乌兹别克斯坦苏姆  UZS36万 -> UZS
                36万图格里克  36万蒙古图格里克  ₮36万  MNT36万 -> MNT
                36万泰铢  ฿36万  THB36万 -> THB
                36万越南盾  ₫36万  VND36万 -> VND
                36万印尼盾  36万印度尼西亚卢比  Rp36万  IDR36万 -> IDR
                36万菲律宾比索  ₱36万 -> PHP
                36万林吉特  36万马来西亚令吉  RM36万  MYR36万 -> MYR
                36万缅元  36万缅币  MMK36万 -> MMK
                36万柬埔寨瑞尔  36万瑞尔  KHR36万 -> KHR
                36万老挝基普  36万基普  LAK36万 -> LAK
                36万文莱元  BND36万 -> BND
                36万巴西雷亚尔  36万雷亚尔  R$36万  BRL36万 -> BRL
                36万墨西哥比索  MXN36万 -> MXN
                36万阿根廷比索  ARS36万 -> ARS
                36万智利比索  CLP36万 -> CLP
                36万哥伦比亚比索 -> COP
                36万秘鲁索尔 -> PEN
                36万南非兰特  36万兰特  ZAR36万 -> ZAR
                36万土耳其里拉  36万里拉  ₺36万 -> TRY
                36万埃及镑  EGP36万 -> EGP
                36万以色列谢克尔  36万谢克尔  ₪36万  ILS36万 -> ILS
                36万沙特里亚尔  SAR36万 -> SAR
                36万卡塔尔里亚尔  QAR36万 -> QAR
                36万阿联酋迪拉姆  36万迪拉姆  AED36万 -> AED
                36万科威特第纳尔  KWD36万 -> KWD
                36万瑞典克朗  SEK36万 -> SEK
                36万挪威克朗  NOK36万 -> NOK
                36万丹麦克朗  DKK36万 -> DKK
                36万捷克克朗  CZK36万 -> CZK
                36万波兰兹罗提  36万兹罗提  PLN36万 -> PLN
                36万匈牙利福林  36万福林  HUF36万 -> HUF
                36万罗马尼亚列伊  RON36万 -> RON
                36万尼日利亚奈拉  36万奈拉  ₦36万  NGN36万 -> NGN
                36万肯尼亚先令  36万先令  KES36万 -> KES
                36万埃塞俄比亚比尔  ETB36万 -> ETB
                36万特别提款权  XDR36万 -> XDR
                """);
    }

    @ParameterizedTest(name = "{0} is in {1}")
    @MethodSource("corpus")
    void corpus(String spelling, String currency) {
        assertThat(Figures.in(spelling)).isEqualTo(spelling + " = money 360000 " + currency);
    }

    static Stream<Arguments> names() {
        return Vocabulary.standard().rows(VocabularyTable.CURRENCIES).stream()
                .flatMap(row -> row.words(1).stream().map(name -> Arguments.of(name, row.cell(0))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameOfTheTable(String name, String currency) {
        assertThat(Figures.in("共3.6" + name + "。")).isEqualTo("3.6" + name + " = money 3.6 " + currency);
    }

    static Stream<Arguments> prefixes() {
        return Vocabulary.standard().rows(VocabularyTable.CURRENCIES).stream()
                .flatMap(row -> row.words(2).stream().map(prefix -> Arguments.of(prefix, row.cell(0))));
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void everyPrefixOfTheTable(String prefix, String currency) {
        assertThat(Figures.in("共" + prefix + "36万。")).isEqualTo(prefix + "36万 = money 360000 " + currency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每100日元兑6.1元人民币     | 100日元 = money 100 JPY; 6.1元人民币 = money 6.1 CNY
            人民币1826元和美元36元     | 人民币1826元 = money 1826 CNY; 美元36元 = money 36 USD
            港币800元、人民币700元     | 港币800元 = money 800 HKD; 人民币700元 = money 700 CNY
            人民币兑美元升到6.37元     | 6.37元 = money 6.37 CNY
            5美元约合32元人民币        | 5美元 = money 5 USD; 32元人民币 = money 32 CNY about
            """)
    void aSumIsCountedOnce(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            36元         | money 36 HKD
            36块         | money 36 HKD
            36亿         | money 3600000000 HKD
            36元/股      | price 36 HKD/股
            36-38元      | money 36..38 HKD
            人民币36元   | money 36 CNY
            36元人民币   | money 36 CNY
            36港元       | money 36 HKD
            36美元       | money 36 USD
            """)
    void theDefaultCurrencyCanBeSet(String text, String meaning) {
        assertThat(Figures.in(text, QuantityRecognizer.of(Vocabulary.standard(), "HKD"))).isEqualTo(text + " = " + meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "元", "usd", "DOLLAR"})
    void theDefaultCurrencyMustBeACode(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> QuantityRecognizer.of(Vocabulary.standard(), code))
                .withMessage("\"" + code + "\" is no ISO 4217 currency code, such as CNY or HKD");
    }

    @Test
    void theStandardRecogniserStaysWithTheYuan() {
        QuantityRecognizer.of(Vocabulary.standard(), "USD").recognize("36元");

        assertThat(Figures.in("36元")).isEqualTo("36元 = money 36 CNY");
    }
}
