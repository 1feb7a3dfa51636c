package io.github.caishu.internal.entity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Entity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text, and whom each of its figures is about; {@code -} for nobody. */
class EntityTest {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();

    static Stream<Arguments> subjects() {
        return Corpus.of("""
                云海药业去年净利润2亿元 -> 云海药业
                2023年，云海药业实现净利润2亿元，同比增长15% -> 云海药业 云海药业
                其中，装备制造业增加值增长5%，采矿业增加值增长2% -> 装备制造业 采矿业
                截至6月末，全国个体工商户达8000万户 -> 全国
                宁波港货物吞吐量增长3% -> 宁波港
                """);
    }

    static Stream<Arguments> pronouns() {
        return Corpus.of("""
                华强电子(002999.SZ)公告，公司上半年营收3亿元 -> 华强电子
                华强电子(002999.SZ)昨日公告。公司上半年营收3亿元 -> 华强电子
                公司上半年营收3亿元，毛利率为20% -> 公司 公司
                杭州市公布全年数据，该市生产总值增长6% -> 杭州市
                """);
    }

    static Stream<Arguments> companies() {
        return Corpus.of("""
                平安银行(000001.SZ)涨2% -> 平安银行=000001.SZ
                *ST星源跌停，现报1.2元 -> *ST星源=000005.SZ
                云海药业（SH 688999，收盘价：35.42元）发布公告 -> 云海药业=688999.SH
                南山智能(SNAI.N)盘前涨3% -> 南山智能=SNAI.N
                远东控股(1501.HK)跌超5% -> 远东控股=01501.HK
                江苏云海药业股份有限公司净利润3亿元 -> 江苏云海药业股份有限公司
                """);
    }

    static Stream<Arguments> shareholders() {
        return Corpus.of("""
                华强电子(002999.SZ)公告，公司控股股东、实际控制人张大山于5月6日将原质押给海通证券股份有限公司的公司股份约622万股解除质押 -> 张大山
                华强电子(002999.SZ)公告，公司拟收购云海药业51%股权 -> 云海药业
                华强电子(002999.SZ)公告，公司接到股东江苏云海投资有限公司的通知，其解除质押200万股，占公司总股本的2% -> 江苏云海投资有限公司 江苏云海投资有限公司
                """);
    }

    static Stream<Arguments> dealtOut() {
        return Corpus.of("""
                铜管、铝材产量分别增长5%、6% -> 铜管 铝材
                甲醇和纯碱价格分别上涨100元/吨和200元/吨，至2500元/吨和1800元/吨 -> 甲醇 纯碱 甲醇 纯碱
                云海药业的主营业务为中成药、化学药，占营收比例分别为：70%、30% -> 中成药 化学药
                世贸服务、远洋物业跌超3% -> 世贸服务、远洋物业
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"subjects", "pronouns", "companies", "shareholders", "dealtOut"})
    void isAbout(String text, String entities) {
        assertThat(EXTRACTOR.extract(text).stream().map(claim -> entity(claim, entities.contains("="))).collect(joining(" "))).isEqualTo(entities);
    }

    private static String entity(Claim claim, boolean code) {
        Entity entity = claim.entity();
        if (entity == null) {
            return "-";
        }
        return code ? entity.text() + "=" + entity.code() : entity.text();
    }

    @Test
    void aBracketBelongsToTheFigureBeforeIt() {
        assertThat(EXTRACTOR.extract("即期市场成交3万亿元（等值0.5万亿美元）")).extracting(claim -> claim.entity().text())
                .containsExactly("即期市场", "即期市场");
    }
}
