package io.github.caishu.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers alone: one value, and the spellings that must give it. */
class NumeralParserTest {

    static Stream<Arguments> arabic() {
        return Corpus.of("""
                0  00  ０ -> 0
                7  007  +7  ＋7  正7  7.0  7.00 -> 7
                -8  −8  ﹣8  －8  负8  負8 -> -8
                62,915  62，915  ６２，９１５  62915  6,2915  62915.000 -> 62915
                3,408,166.25  ３，４０８，１６６．２５  3408166.25 -> 3408166.25
                0.75  .75  ０．７５ -> 0.75
                -0.6  -.6  负0.6 -> -0.6
                1.5e3  1.5E3  1.5E+3  15e2 -> 1500
                2e-3  0.002 -> 0.002
                2^10 -> 1024
                98765432109876543210  98,765,432,109,876,543,210 -> 98765432109876543210
                0.12345678901234567890123 -> 0.12345678901234567890123
                """);
    }

    static Stream<Arguments> magnitudes() {
        return Corpus.of("""
                72.6万  72.6萬  72.6 万  ７２．６万  726千  726,000  72万6千  72万6000 -> 726000
                1.9万亿  19000亿  1万9千亿  1.9兆  1900000000000 -> 1900000000000
                4千6百万  4600万  46百万  0.46亿 -> 46000000
                2亿3000万  2亿3千万  2.3亿  23000万  2億3000萬 -> 230000000
                7千万亿  7000万亿 -> 7000000000000000
                12亿3456万7890  12,3456,7890 -> 1234567890
                3百  300 -> 300
                6个亿  六个亿  六億 -> 600000000
                1千零4  1004 -> 1004
                8万零9  80009 -> 80009
                12k  12K  12千  1.2w  1.2W  1.2万 -> 12000
                45w  45W  450k  0.45M -> 450000
                3M  3000k  300w  三百万 -> 3000000
                """);
    }

    static Stream<Arguments> chinese() {
        return Corpus.of("""
                零  〇 -> 0
                二  两  贰  貳  弍 -> 2
                七  柒  正七 -> 7
                负六  負六  负陆 -> -6
                十  一十  拾  壹拾 -> 10
                十四  一十四  拾肆  壹拾肆 -> 14
                二十  廿  贰拾  貳拾 -> 20
                二十七  廿七  贰拾柒 -> 27
                三十  卅  叁拾 -> 30
                三十八  卅八 -> 38
                四十  卌  肆拾 -> 40
                一百零六  壹佰零陆  壹佰零陸  一百〇六 -> 106
                一百一十  一百一  壹佰壹拾 -> 110
                两百  二百  贰佰  貳佰 -> 200
                三百  叁佰  參佰  参佰 -> 300
                两千零九  二千零九 -> 2009
                四千零七十  肆仟零柒拾 -> 4070
                一万零三  壹万零叁  壹萬零叁 -> 10003
                六万五千  六萬五千  陆万伍仟  陸萬伍仟 -> 65000
                十二万八千  一十二万八千  拾贰万捌仟 -> 128000
                二十万零七百  二十万〇七百 -> 200700
                五百三十万  伍佰叁拾万  伍佰叁拾萬 -> 5300000
                三千五百万  叁仟伍佰万  叁仟伍佰萬 -> 35000000
                一亿二千万  一億二千萬  壹亿贰仟万  壹億貳仟萬 -> 120000000
                九千八百七十六万五千四百三十二 -> 98765432
                一百零二亿零三十万四千 -> 10200304000
                一万五千亿  一万五千億  一兆五千亿 -> 1500000000000
                三千万亿 -> 3000000000000000
                """);
    }

    static Stream<Arguments> colloquialTails() {
        return Corpus.of("""
                四万六  四萬六  4万6  四万六千 -> 46000
                一百五  一百五十  1百5 -> 150
                两千三  2千3 -> 2300
                1亿3  一亿三  1.3亿 -> 130000000
                十一万二 -> 112000
                三百二十万五 -> 3205000
                两万两千二 -> 22200
                """);
    }

    static Stream<Arguments> decimals() {
        return Corpus.of("""
                零点八  〇点八  零點八 -> 0.8
                一点零六  一点〇六  壹点零陆 -> 1.06
                十二点七五 -> 12.75
                三百点六 -> 300.6
                负二点五 -> -2.5
                七点三一万  七點三一萬 -> 73100
                一点四亿 -> 140000000
                一点二万亿 -> 1200000000000
                """);
    }

    static Stream<Arguments> digitStrings() {
        return Corpus.of("""
                二〇一八  二零一八  二○一八  贰零壹捌 -> 2018
                一九七九 -> 1979
                三八六 -> 386
                四〇〇 -> 400
                """);
    }

    static Stream<Arguments> halvesAndFractions() {
        return Corpus.of("""
                半  二分之一  1/2  一半  半数  对折  五折  5折  百分之五十  五成 -> 0.5
                一个半  1个半  一又二分之一  1 1/2 -> 1.5
                两个半 -> 2.5
                四分之一  1/4 -> 0.25
                五分之三  3/5  六成  六折 -> 0.6
                十又四分之一 -> 10.25
                三又五分之二  3 2/5 -> 3.4
                八分之负三 -> -0.375
                三分之一  1/3 -> 0.3333333333333333
                """);
    }

    static Stream<Arguments> ratios() {
        return Corpus.of("""
                百分之七  百分之7  百分之柒 -> 0.07
                百分之十二点五  百分之12.5  八分之一 -> 0.125
                百分之百 -> 1
                百分之负四  百分之-4 -> -0.04
                百分之零点三  千分之三  千分之3  万分之三十 -> 0.003
                万分之二点五 -> 0.00025
                四成  4成  四折 -> 0.4
                四成半  四成五  四五折 -> 0.45
                六成七  六七折 -> 0.67
                七五折  75折  7.5折  七点五折 -> 0.75
                八折  8折  80折 -> 0.8
                八点八折  88折  八八折 -> 0.88
                """);
    }

    static Stream<Arguments> vague() {
        return Corpus.of("""
                十几 -> 10..20
                几十  数十 -> 10..100
                数百  几百 -> 100..1000
                几千  数千 -> 1000..10000
                几十万  数十万 -> 100000..1000000
                几百万 -> 1000000..10000000
                数十亿  几十亿  幾十億 -> 1000000000..10000000000
                二十几 -> 20..30
                四十几万 -> 400000..500000
                三五百 -> 300..500
                六七十 -> 60..70
                两三千 -> 2000..3000
                三四万 -> 30000..40000
                二三十亿 -> 2000000000..3000000000
                七八 -> 7..8
                """);
    }

    static Stream<Arguments> open() {
        return Corpus.of("""
                百余  一百余  100余  一百多  上百 -> 100
                千余  上千 -> 1000
                上万  1万多  一万余 -> 10000
                上百万  百余万  一百多万 -> 1000000
                30多亿  三十多亿  30余亿  三十余億 -> 3000000000
                十来万 -> 100000
                """);
    }

    static Stream<Arguments> ranges() {
        return Corpus.of("""
                4-6  4~6  4～6  4—6  4–6  4至6  4到6  四到六  四至六  6-4 -> 4..6
                2到3万  两到三万  二至三万  2万到3万  20000-30000  2-3万  2万—3万 -> 20000..30000
                三到五百  三百到五百  300-500  500-300 -> 300..500
                800到2万  800-2万 -> 800..20000
                1.4亿到1.7亿  1.4-1.7亿  1.7亿-1.4亿  14000万至1.7亿 -> 140000000..170000000
                6~-9  -9~6  -9到6 -> -9..6
                -9~-6 -> -9..-6
                2万(含)-6万  2万（含）-6万  2万(含)至6万 -> 20000..60000
                10k-15k  10k~15k  1万到1.5万 -> 10000..15000
                """);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource({"arabic", "magnitudes", "chinese", "colloquialTails", "decimals", "digitStrings", "halvesAndFractions", "ratios",
        "vague", "open", "ranges"})
    void corpus(String spelling, String value) {
        assertThat(Corpus.value(NumeralParser.standard().parse(spelling))).isEqualTo(value);
    }

    @ParameterizedTest(name = "spaces around {0}")
    @MethodSource("magnitudes")
    void spacesAroundDoNotMatter(String spelling, String value) {
        assertThat(Corpus.value(NumeralParser.standard().parse(" " + spelling + "\n"))).isEqualTo(value);
    }
}
