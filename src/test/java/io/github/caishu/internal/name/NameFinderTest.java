package io.github.caishu.internal.name;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Words;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text, and the names in it with their kinds and codes: {@code 澄湖县=place}; {@code -} for none. */
class NameFinderTest {

    private static final Vocabulary VOCABULARY = Vocabulary.standard()
            .with(VocabularyTable.COMPANIES, "澄湖药业\t609988.SH\n望江\t609998.SH\n云丘机器\t309988.SZ\tword")
            .with(VocabularyTable.PLACES, "澄湖\n望江山")
            .with(VocabularyTable.ENTITY_NAMES, "茶业协会");
    private static final List<String> LEADING = List.of("接到", "控股股东");

    private final NameFinder finder = new NameFinder(VOCABULARY, (text, at, limit) ->
            LEADING.stream().filter(word -> text.startsWith(word, at)).mapToInt(word -> at + word.length()).findFirst().orElse(-1));
    private final Words words = new Words();

    static Stream<Arguments> places() {
        return Corpus.of("""
                澄湖茶价上涨 -> 澄湖=place
                澄湖市茶价上涨 -> 澄湖市=place
                澄湖县茶价上涨 -> 澄湖县=place
                澄湖市场茶价上涨 -> 澄湖=place
                澄湖市值缩水 -> 澄湖=place
                澄湖区域茶价上涨 -> 澄湖=place
                澄湖自治区茶价上涨 -> 澄湖自治区=place
                澄湖级酒店 -> -
                到澄湖去 -> 澄湖=place
                """);
    }

    static Stream<Arguments> listed() {
        return Corpus.of("""
                澄湖药业上涨 -> 澄湖药业=company 609988.SH
                澄湖药业业绩上涨 -> 澄湖=place
                澄湖药业镇 -> 澄湖=place
                澄湖药业级 -> 澄湖=place
                澄湖药业市 -> 澄湖=place
                澄湖药业市值上涨 -> 澄湖药业=company 609988.SH
                *ST望江上涨 -> *ST望江=company 609998.SH
                ST望江上涨 -> ST望江=company 609998.SH
                S望江上涨 -> 望江=company 609998.SH
                ST望 -> -
                望江山下雨 -> 望江山=place
                云丘机器上涨 -> -
                云丘机器(309988)上涨 -> 云丘机器=company 309988.SZ
                """);
    }

    static Stream<Arguments> others() {
        return Corpus.of("""
                茶业协会开会 -> 茶业协会=other
                茶业协会集团开会 -> 茶业协会集团=other
                茶业协会银行开会 -> 茶业协会银行=other
                茶业协会指数期货下跌 -> 茶业协会指数期货=other
                沪指下跌 -> 沪指=other
                指数下跌 -> -
                收益率下跌 -> -
                """);
    }

    static Stream<Arguments> legalForms() {
        return Corpus.of("""
                青丘茶业有限公司售茶 -> 青丘茶业有限公司=company
                青丘茶业股份有限公司售茶 -> 青丘茶业股份有限公司=company
                青丘茶业有限公司云台分公司售茶 -> 青丘茶业有限公司云台分公司=company
                青丘茶业有限公司甲乙丙丁戊分公司售茶 -> 青丘茶业有限公司甲乙丙丁戊分公司=company
                青丘茶业有限公司甲乙丙丁戊己庚分公司售茶 -> 青丘茶业有限公司甲乙丙丁戊己庚分公司=company
                青丘茶业有限公司甲乙丙丁戊己庚辛分公司售茶 -> 青丘茶业有限公司=company
                青丘茶业有限公司，分公司售茶 -> 青丘茶业有限公司=company
                青丘茶业有限公司售茶 -> 青丘茶业有限公司=company
                青丘茶业(澄湖)有限公司售茶 -> 青丘茶业(澄湖)有限公司=company
                青丘茶业(集团)有限公司售茶 -> 青丘茶业(集团)有限公司=company
                青丘茶业(望茶)有限公司售茶 -> -
                青丘有限公司售茶 -> 青丘有限公司=company
                青有限公司售茶 -> -
                有限公司售茶 -> -
                青丘投资合伙企业（有限合伙）售茶 -> 青丘投资合伙企业(有限合伙)=company
                接到控股股东青丘茶业有限公司通知 -> 青丘茶业有限公司=company
                将青丘茶业有限公司卖出 -> 青丘茶业有限公司=company
                茶商和青丘茶业有限公司 -> 青丘茶业有限公司=company
                茶商 青丘茶业有限公司 -> 青丘茶业有限公司=company
                Green Hill茶业有限公司 -> Green Hill茶业有限公司=company
                澄湖药业有限公司售药 -> 澄湖药业有限公司=company
                澄湖药业(8.67,-0.1,-1.2%)股份有限公司售药 -> 澄湖药业=company 609988.SH 股份有限公司=company 609988.SH
                """);
    }

    static Stream<Arguments> codes() {
        return Corpus.of("""
                青丘茶业(600998)售茶 -> 青丘茶业=company 600998.SH
                青丘茶业(8.67,-0.47,-5.14%)售茶 -> 青丘茶业=company
                青丘茶业(8.67,+0.47,+5.14%)(600998.SH)售茶 -> 青丘茶业=company 600998.SH
                青丘茶业(8.67,-5.14%)售茶 -> -
                青丘茶业(8.67,-0.47,5)售茶 -> -
                青丘茶业(8.67,-0.47,-5.14%,1%)售茶 -> -
                青丘茶业(8.67,约0.47,-5.14%)售茶 -> -
                青丘茶业(1234567.89,-0.47000,-5.14000%)售茶 -> 青丘茶业=company
                青丘茶业(12345678.90,-0.47000,-5.140000%)售茶 -> -
                青丘茶业(12)售茶 -> -
                (600998)售茶 -> -
                澄湖药业(8.67,-0.47,-5.14%)售药 -> 澄湖药业=company 609988.SH
                昨日澄湖药业(609988)售药 -> 澄湖药业=company 609988.SH
                """);
    }

    static Stream<Arguments> projects() {
        return Corpus.of("""
                澄湖老城区污水处理项目，总投资 -> 澄湖老城区污水处理项目=project
                澄湖老城区污水处理项目已开工 -> 澄湖老城区污水处理项目=project
                澄湖老城区污水处理项目合同 -> 澄湖老城区污水处理项目=project
                澄湖老城区污水处理项目开工 -> 澄湖=place
                “筑巢计划”投资 -> 筑巢计划=project
                《筑巢行动》投资 -> 筑巢行动=project
                “巢计划”投资 -> -
                “筑巢计划》投资 -> -
                “青山项目”投资 -> -
                “青山绿水项目”投资 -> 青山绿水项目=project
                筑巢计划投资 -> -
                """);
    }

    static Stream<Arguments> shortNames() {
        return Corpus.of("""
                青丘茶业有限公司(以下简称“青丘”)说，青丘售茶 -> 青丘茶业有限公司=company 青丘=company 青丘=company
                青丘茶业有限公司(简称:青丘)说，青丘售茶 -> 青丘茶业有限公司=company 青丘=company 青丘=company
                青丘茶业有限公司(下称“青丘”)说，青丘售茶 -> 青丘茶业有限公司=company 青丘=company 青丘=company
                青丘茶业有限公司(“青丘”)说，青丘售茶 -> 青丘茶业有限公司=company 青丘=company 青丘=company
                青丘茶业有限公司(简称为“青丘”)说，青丘售茶 -> 青丘茶业有限公司=company 青丘=company 青丘=company
                青丘茶业有限公司(以下简称“公司”)说，公司售茶 -> 青丘茶业有限公司=company
                青丘茶业有限公司(以下简称“本次交易”)说，本次交易 -> 青丘茶业有限公司=company
                《青丘茶业管理办法》(简称“管理办法”)说 -> -
                澄湖药业(以下简称“澄药”)说，澄药售药 -> 澄湖药业=company 609988.SH 澄药=company 609988.SH 澄药=company 609988.SH
                青丘茶业(以下简称“甲乙丙丁戊己庚辛壬癸甲乙丙丁戊”)说 -> 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊=company
                青丘茶业(以下简称“甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己”)说 -> -
                青丘茶业(以下简称“”)说 -> -
                青丘茶业(以下简称“青丘 -> 青丘=company 青丘=company
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"places", "listed", "others", "legalForms", "codes", "projects", "shortNames"})
    void finds(String text, String names) {
        Article article = new Article(SourceText.plain(text), List.of(), null, words);

        assertThat(finder.find(article).all().stream().map(name -> name(article, name)).collect(joining(" "))).isEqualTo(names.equals("-") ? "" : names);
    }

    private static String name(Article article, Name name) {
        String code = name.code() == null ? "" : " " + name.code();
        return article.view(name.stretch()) + "=" + name.kind().name().toLowerCase(Locale.ROOT) + code;
    }
}
