package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.numeral.Amount;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;

/** What holds for every text, sane or not. */
class QuantityProperties {

    private static final String[] PIECES = ("0 1 2 3 9 10 100 1.5 2018 1,234 .5 一 二 三 两 零 〇 十 百 千 万 亿 兆 廿 点 几 数 半 多 余 来 分之 百分之 三分之一 "
            + "成 折 番 翻 % ‰ 元 块 美元 港元 美分 毛钱 人民币 US$ ¥ € 億 . - ~ , ， 、 / 和 到 至 负 上 第 每 每股 每10股 约 超 不超过 以上 左右 之间 介于 "
            + "( ) （ ） （含） 单位：万元 单位：% 下同 （亿） （元/股） 亿元 吨 公里 家 个 个百分点 BP 倍 点 岁 年 月 日 号 时 季度 股 人口 贷款 EPS k w M "
            + "e3 ^ : + ＋ ％ １ A kg /吨 /年 又 打 正 一半 过半 对折 。 ； | www. http://").split(" ");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
        Arbitrary<String> broken = Arbitraries.of("\n", "\n\n", "\t", "  ", "\u200B", "\uD83D", "<b>", "&nbsp;");
        Arbitrary<String> mixed = Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.of(PIECES)), Tuple.of(1, broken))
                .list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, mixed, Arbitraries.strings().all().ofMaxLength(40));
    }

    @Property
    void everyTextIsReadAndEveryRecordStandsAtItsSpan(@ForAll("texts") String original) {
        Span whole = new Span(0, original.length());
        for (QuantityMention mention : Figures.mentions(SourceText.plain(original), QuantityRecognizer.standard().withSmallCounts())) {
            assertThat(whole.contains(mention.span())).isTrue();
            assertThat(mention.qualifierSpan() == null || whole.contains(mention.qualifierSpan())).isTrue();
            assertThat(mention.unitSpan() == null || whole.contains(mention.unitSpan())).isTrue();
            assertThat(mention.qualifierSpan() == null).isEqualTo(mention.quantity().qualifier() == Qualifier.EXACT);
        }
    }

    @Property
    void htmlIsReadAsWell(@ForAll("texts") String original) {
        Figures.inHtml(original);
    }

    @Property
    void whatStandsBeforeAParagraphEndStaysTheSame(@ForAll("texts") String original) {
        String text = original.replaceAll("单位|下同", "");
        assertThat(Figures.in("欠款3万元。\n\n" + text)).startsWith("3万元 = money 30000 CNY");
    }

    @Property
    void moneyWrittenIsMoneyRead(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long cents) {
        BigDecimal yuan = BigDecimal.valueOf(cents, 2);
        String grouped = String.format(Locale.ROOT, "%,.2f", yuan);
        assertMoney(grouped + "元", yuan);
        assertMoney("人民币" + grouped + "元", yuan);
        assertMoney("¥" + yuan.toPlainString(), yuan);
        assertMoney(yuan.toPlainString() + "万元", yuan.scaleByPowerOfTen(4));
        assertMoney(yuan.toPlainString() + "亿元", yuan.scaleByPowerOfTen(8));
        assertMoney(yuan.toBigInteger() + "元" + cents / 10 % 10 + "角" + cents % 10 + "分", yuan);
    }

    private static void assertMoney(String written, BigDecimal yuan) {
        assertThat(QuantityRecognizer.standard().recognize("付了" + written + "。")).as(written).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo(written);
            assertThat(mention.quantity()).isEqualTo(new Money(Amount.of(yuan), "CNY", Qualifier.EXACT));
            assertThat(mention.quantity().amount().decimals()).isEqualTo(yuan.scale());
        });
    }
}
