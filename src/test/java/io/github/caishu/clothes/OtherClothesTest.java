package io.github.caishu.clothes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same text gives the same claims, however it is written. */
class OtherClothesTest {

    private static final List<String> ARTICLES = List.of(
            "澄湖市统计局5月8日公布的数据显示，截至2020年3月末，全市存款余额4861.5亿元，同比增长8.2%，较年初增加约120亿元；"
                    + "贷款余额3,217.46亿元，同比增长10.5%。望江银行(609999.SH)存款占全市两成以上，不良率降至1.27%，下降0.15个百分点。\n"
                    + "“预计全年新增贷款不低于200亿元。”该局负责人表示。",
            "【望江钢铁：上半年净利润预增50%-70%】望江钢铁晚间公告，预计2021年上半年净利润为3.2亿元至3.6亿元，上年同期为2.1亿元。"
                    + "其中，第二季度售出钢材1200万吨，每吨售价4,350元。公司拟每10股派发现金红利3.65元，并以不超过12元/股回购100万股至200万股。",
            "澄湖股份(600998)遭股东减持1250万股 套现1.6亿元 望江能源(600997)中标38亿元风电项目",
            "据美国媒体报道，望江汽车去年交付了三十几万辆汽车，员工达12,800人，人均产出比前年高出百分之二十三点五。");
    private static final int STEP = 9;

    private static List<String> shared;

    @BeforeAll
    static void readSharedTexts() throws IOException {
        shared = SharedTexts.areThere() ? SharedTexts.every(STEP) : List.of();
    }

    @ParameterizedTest
    @EnumSource
    void theClaimsOfAnArticleAreTheSame(Clothes clothes) {
        for (String article : ARTICLES) {
            Share share = new Share(clothes);
            assertThat(share.add(article)).isEmpty();
            assertThat(share.claims()).isPositive();
        }
    }

    /** Line ends and byte order marks change nothing at all. */
    @ParameterizedTest
    @EnumSource
    void theClaimsOfRealTextsAreTheSameButForVeryFew(Clothes clothes) {
        assumeTrue(!shared.isEmpty(), "no texts: there is no ../shared beside the project");
        boolean mechanical = clothes == Clothes.CRLF || clothes == Clothes.BYTE_ORDER_MARK;
        Share share = new Share(clothes);
        shared.forEach(share::add);
        assertThat(share.figures()).isGreaterThanOrEqualTo(mechanical ? 1 : 0.99);
        assertThat(share.whole()).isGreaterThanOrEqualTo(mechanical ? 1 : 0.97);
    }
}
