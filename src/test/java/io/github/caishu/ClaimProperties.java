package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.Claim;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for the claims of every text, sane or not. */
class ClaimProperties {

    private static final String[] FIGURES = {"3亿元", "5%", "约两成", "20家", "1,299元", "3.5个百分点", "3000点", "100万股", "1.2倍", "5元/股", "300吨", "+5%", "-3%", "翻番"};
    private static final String[] WORDS = ("0 1 9 12 20 31 2019 2018 1.5 三 十 百 万 亿 % 元 吨 家 股 点 年 月 日 号 季度 、 , ， 。 ; ； : ： ( ) （ ） 《 》 “ ” \" 【 】 ! ? / - ~ — —— # ### "
            + "| · * @ 的 和 与 及 等 至 到 由 从 在 以 对 为 了 是 将 已 占 比 较 因 受 其 该 公司 该公司 股份有限公司 集团 银行 股东 控股股东 为股东 获 增持 减持 回购 项目 该项目 北京市 "
            + "中国 我国 该市 全国 统计局 某部 张大山 ST *ST (600000) (01501.HK) 以下简称“ 简称 下称 同比 环比 增长 下降 涨 跌 涨幅 上调 高于 分别 分别为 占比 营收 净利润 存款 股价 收盘价 余额 "
            + "总股本的 之比 相当于 支出 金额 销量 收购 股权 股份 主营业务为 据 据悉 根据 数据 显示 公告 公告称 表示 预计 拟 目标 会议 报告 来源: 记者 获悉 讯 日讯 网讯 原标题: 2019年 去年 去年同期 "
            + "今年 上半年 1月3日 20日和10日 5月20-10日 周二(3日) 截至 目前 此前 报告期末 以来 之前 止年度 起 近三年 午盘 12:30 Q3 3Q18 2021-23年 二〇一九年 春节 其中 同时 此外 沪指 USD/JPY "
            + "abc CPI PE").split(" ");
    private static final String[] BROKEN = {"\n", "\n\n", "\r", "\t", " ", "  ", "\u3000\u3000", "\u200B", "\0", "\uD83D", "\uDE00", "\uD83D\uDE00", "\uFEFF", "１", "Ａ", "<b>", "&nbsp;"};

    private final FigureExtractor undated = FigureExtractor.builder().smallCounts(true).build();
    private final FigureExtractor dated = FigureExtractor.builder().referenceDate(LocalDate.of(2020, 2, 29)).build();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(WORDS)), Tuple.of(3, Arbitraries.of(FIGURES)), Tuple.of(1, Arbitraries.of(BROKEN)));
        return pieces.list().ofMinSize(1).ofMaxSize(40).map(list -> String.join("", list));
    }

    @Property
    void everyPartStandsAtItsSpan(@ForAll("texts") String original) {
        for (FigureExtractor extractor : List.of(undated, dated)) {
            for (Claim claim : extractor.extract(original)) {
                assertStands(original, claim.span(), claim.text());
                assertStands(original, claim.concept().span(), claim.concept().text());
                if (claim.entity() != null) {
                    assertStands(original, claim.entity().span(), claim.entity().text());
                }
                if (claim.period() != null) {
                    assertStands(original, claim.period().span(), claim.period().text());
                }
                if (claim.source() != null) {
                    assertStands(original, claim.source().span(), claim.source().text());
                }
            }
        }
    }

    @Property
    void theWordsOfAChangeLieInTheText(@ForAll("texts") String original) {
        for (SourceText text : List.of(SourceText.plain(original), SourceText.html(original))) {
            for (Claim claim : dated.extract(text)) {
                if (claim.change() != null) {
                    assertLies(text, claim.change().span());
                    assertLies(text, claim.change().basisSpan());
                }
            }
        }
    }

    private static void assertLies(SourceText text, Span span) {
        if (span != null) {
            assertThat(new Span(0, text.original().length()).contains(span)).as("%s lies in the text", span).isTrue();
            assertThat(text.text(span)).isNotBlank();
        }
    }

    private static void assertStands(String original, Span span, String text) {
        if (span == null) {
            assertThat(text).isNull();
        } else {
            assertThat(new Span(0, original.length()).contains(span)).as("%s lies in the text", span).isTrue();
            assertThat(text).isNotEmpty().isEqualTo(original.substring(span.start(), span.end()));
            assertThat(Spans.splitsPair(original, span)).as("%s splits a surrogate pair", span).isFalse();
        }
    }

    @Property
    void thereIsOneForEachFigure(@ForAll("texts") String original) {
        assertThat(dated.extract(original)).extracting(Claim::figure)
                .containsExactlyElementsOf(dated.quantities(SourceText.plain(original)).stream().filter(figure -> figure.quantity().type().isFigure()).toList());
    }

    @Property
    void claimsCanBeSentAnywhere(@ForAll("texts") String original) throws IOException, ClassNotFoundException {
        for (Claim claim : dated.extract(original)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(claim);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(claim);
            }
        }
    }

    @Property
    void htmlIsReadAsWell(@ForAll("texts") String original) {
        for (Claim claim : dated.extract(SourceText.html(original))) {
            assertStands(original, claim.span(), claim.text());
        }
    }
}
