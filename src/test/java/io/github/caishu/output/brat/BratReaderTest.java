package io.github.caishu.output.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.DocumentId;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import io.github.caishu.vocabulary.Vocabulary;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do in brat, and what it means. */
class BratReaderTest {

    private static final String TEXT = "2018年末望江银行存款614.5亿元，同比增长约4%";

    @TempDir
    Path directory;

    @Test
    void whatIsLeftAsItWasIsReadAsItWas() throws IOException {
        SourceText article = SourceText.plain(Files.readString(Path.of("docs/examples/article.txt")));
        List<Claim> claims = FigureExtractor.builder().referenceDate(LocalDate.of(2019, 7, 18)).build().extract(article);

        AnnotatedDocument read = BratFolder.of(directory, article, claims).read();

        assertThat(read.problems()).isEmpty();
        assertThat(BratFolder.said(BratFolder.claims(read))).isEqualTo(BratFolder.said(claims)).hasSizeGreaterThan(40);
    }

    @Test
    void aFigureThatIsMovedIsReadAgain() {
        Claim claim = read(TEXT, "T1\tMoney 12 17\t614.5", "#1\tReading T1\t614.5亿元: type=money; value=61450000000; unit=CNY",
                "#2\tAnnotatorNotes T1\tvalue=614.5; unit=CNY").claim();
        assertThat(claim.quantity().amount()).hasToString("614.5");

        Claim moved = read(TEXT, "T1\tMoney 12 19\t614.5亿元", "#1\tReading T1\t614.5: type=money; value=614.5; unit=CNY").claim();
        assertThat(moved.quantity().amount()).hasToString("61450000000");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            盈利三十几万元左右,       Money,            三十几万元,  300000..400000 CNY
            共有6720万乡村人口,       Count,            6720万,      67200000 null
            下调25个基点,             Percentage_point, 25个基点,    0.25 pp
            来了两家,                 Count,            两家,        2 家
            单位：万元 营收 1250.30,  Money,            1250.30,     12503000 CNY
            涨了3至5元/吨,            Price,            3至5元/吨,   3..5 CNY/吨
            供货1100万吨,             Measure,          1100万吨,    11000000 吨
            股价打了七五折,           Percentage,       七五折,      75 %
            第2名,                    Ordinal,          第2名,       2 名
            用时12天,                 Duration,         12天,        12 天
            """)
    void aFigureThatIsMarkedAnewIsReadFromItsWords(String text, String type, String words, String worth) {
        int start = text.indexOf(words);
        Claim claim = read(text, "T1\t" + type + " " + start + " " + (start + words.length()) + "\t" + words).claim();

        assertThat(claim.quantity().amount() + " " + claim.quantity().unit()).isEqualTo(worth);
        assertThat(claim.quantity().qualifier()).isEqualTo(Qualifier.EXACT);
        assertThat(FigureType.name(claim.quantity().type())).isEqualTo(type);
        assertThat(claim.concept().code()).isEqualTo("OTHER");
        assertThat(claim.modality()).isEqualTo(Modality.REPORTED);
        assertThat(claim.change()).isNull();
    }

    @Test
    void aBareYuanIsWhatTheReaderIsTold() {
        BratReader reader = new BratReader(Vocabulary.standard(), "HKD");

        AnnotatedDocument read = reader.read(DocumentId.named("a"), "派息5元", "T1\tMoney 2 4\t5元");

        assertThat(BratFolder.claims(read).get(0).quantity().unit()).isEqualTo("HKD");
    }

    /** Of the words read as money and the type set to another. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            5元/吨:  type=price;   value=5;  unit=CNY/吨, Money,            5 CNY
            30座:    type=count;   value=30; unit=座,     Measure,          30 座
            30吨:    type=measure; value=30; unit=吨,     Count,            30 吨
            3%:      type=percentage; value=3; unit=%,    Percentage_point, 3 pp
            3%:      type=percentage; value=3; unit=%,    Count,            3 null
            """)
    void aFigureOfAnotherTypeKeepsItsValueAndWhatFitsOfItsUnit(String reading, String type, String worth) {
        String words = reading.substring(0, reading.indexOf(':'));
        Claim claim = read(words, "T1\t" + type + " 0 " + words.length() + "\t" + words,
                "#1\tReading T1\t" + reading.replaceAll(" +", " ")).claim();

        assertThat(claim.quantity().amount() + " " + claim.quantity().unit()).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value=6.2              | 6.2 CNY
            value=-6.2             | -6.2 CNY
            value=6.2; unit=HKD    | 6.2 HKD
            value＝6.2；unit＝HKD  | 6.2 HKD
            low=7; high=5          | 5..7 CNY
            unit=USD               | 61450000000 USD
            ask the desk; value=1  | 1 CNY
            a remark               | 61450000000 CNY
            """)
    void aNoteGoesBeforeWhatWasRead(String note, String worth) {
        Claim claim = read(TEXT, "T1\tMoney 12 19\t614.5亿元", "#1\tReading T1\t614.5亿元: type=money; value=61450000000; unit=CNY",
                "#2\tAnnotatorNotes T1\t" + note).claim();

        assertThat(claim.quantity().amount() + " " + claim.quantity().unit()).isEqualTo(worth);
    }

    @Test
    void aReadingOfOtherMoneyStands() {
        Claim claim = read("派息5元", "T1\tMoney 2 4\t5元", "#1\tReading T1\t5元: type=money; value=5; unit=HKD").claim();

        assertThat(claim.quantity().unit()).isEqualTo("HKD");
    }

    @Test
    void attributesAndArcsAreWhatAClaimSays() {
        Claim claim = read(TEXT, "T1\tPercentage 25 27\t4%", "T2\tConcept 10 12\t存款", "T3\tEntity 8 10\t银行", "T4\tPeriod 0 6\t2018年末",
                "#1\tAnnotatorNotes T4\tdays=2018-12-31", "R1\tHasConcept Arg1:T1 Arg2:T2", "R2\tHasEntity Arg1:T1 Arg2:T3",
                "R3\tHasPeriod Arg1:T1 Arg2:T4", "A1\tCode T1 DEPOSITS", "A2\tQualifier T1 about", "A3\tDirection T1 increase",
                "A4\tBasis T1 yoy", "A5\tModality T1 planned", "T5\tChange 22 24\t增长", "T6\tComparison 20 22\t同比",
                "R4\tHasChange Arg1:T1 Arg2:T5", "R5\tHasComparison Arg1:T1 Arg2:T6").claim();

        assertThat(claim.concept()).hasToString("Concept[code=DEPOSITS, text=存款, span=Span[start=10, end=12]]");
        assertThat(claim.entity()).hasToString("Entity[text=银行, span=Span[start=8, end=10], code=null]");
        assertThat(claim.period()).hasToString("Period[text=2018年末, span=Span[start=0, end=6], start=2018-12-31, end=2018-12-31]");
        assertThat(claim.quantity().qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(claim.change()).isEqualTo(new Change(Change.Direction.INCREASE, Change.Basis.YOY, new Span(22, 24), new Span(20, 22)));
        assertThat(claim.modality()).isEqualTo(Modality.PLANNED);
        assertThat(claim.source()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2018-06-30,            2018-06-30, 2018-06-30
            2018-01-01/2018-06-30, 2018-01-01, 2018-06-30
            2016-01-01/..,         2016-01-01,
            ../2016-01-01,         ,           2016-01-01
            none,                  ,
            """)
    void theDaysOfAPeriodAreWhatItsNotesSay(String days, LocalDate start, LocalDate end) {
        Period period = period("#1\tReading T2\t2018年末: days=2018-12-31", "#2\tAnnotatorNotes T2\tdays=" + days);

        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
    }

    @Test
    void aPeriodThatIsLeftAsItWasKeepsItsDays() {
        assertThat(period("#1\tReading T2\t2018年末: days=2018-12-31").end()).isEqualTo(LocalDate.of(2018, 12, 31));
    }

    @Test
    void aPeriodThatIsMarkedAnewHasNoneUnlessToldSo() {
        assertThat(period().isResolved()).isFalse();
    }

    private static Period period(String... notes) {
        List<String> lines = new ArrayList<>(List.of("T1\tMoney 12 19\t614.5亿元", "T2\tPeriod 0 6\t2018年末",
                "R1\tHasPeriod Arg1:T1 Arg2:T2"));
        lines.addAll(List.of(notes));
        return read(TEXT, lines.toArray(String[]::new)).claim().period();
    }

    @Test
    void figuresThatAreNoneMayKeepTheirArcs() {
        Reading read = read(TEXT, "T1\tNo_figure 12 19\t614.5亿元", "T2\tConcept 10 12\t存款", "R1\tHasConcept Arg1:T1 Arg2:T2",
                "A1\tCode T1 DEPOSITS", "T3\tOptional 25 27\t4%", "R2\tHasConcept Arg1:T3 Arg2:T2");

        assertThat(read.document.problems()).isEmpty();
        assertThat(read.document.document().figures()).isEmpty();
        assertThat(read.document.optional()).containsExactly("4%");
    }

    @Test
    void whatOtherToolsWriteIsPassedOver() {
        Reading read = read(TEXT, "T1\tMoney 12 19\t614.5亿元", "E1\tMoney:T1", "N1\tReference T1 Wikipedia:1\tx", "*\tEquiv T1 T1",
                "*\tEquiv T1 T1", "#1\tAnnotationWarning T1\tnot sure", "#2\tAnnotatorNotes R9\tvalue=x", "");

        assertThat(read.document.problems()).isEmpty();
        assertThat(read.claim().quantity().amount()).isEqualTo(Amount.of(new BigDecimal("6.145E+10")));
    }

    @Test
    void linesMayEndAsWindowsEndsThem() {
        assertThat(read(TEXT, "T1\tMoney 12 19\t614.5亿元\r", "A1\tModality T1 forecast\r").claim().modality()).isEqualTo(Modality.FORECAST);
    }

    @Test
    void withoutAnIdFileTheNameIsTheId() throws IOException {
        Files.writeString(directory.resolve("x.txt"), TEXT);
        Files.writeString(directory.resolve("x.ann"), "T1\tMoney 12 19\t614.5亿元\n");

        assertThat(new BratReader().read(directory.resolve("x.ann")).document().id()).isEqualTo(DocumentId.named("x"));
    }

    @Test
    void figuresComeInTextOrder() {
        Reading read = read(TEXT, "T1\tPercentage 25 27\t4%", "T2\tMoney 12 19\t614.5亿元");

        assertThat(BratFolder.claims(read.document)).extracting(Claim::text).containsExactly("614.5亿元", "4%");
    }

    private static Reading read(String text, String... ann) {
        return new Reading(new BratReader().read(DocumentId.named("a"), text, String.join("\n", ann)));
    }

    private record Reading(AnnotatedDocument document) {

        /** The one claim, read without a problem. */
        Claim claim() {
            assertThat(document.problems()).isEmpty();
            assertThat(document.document().figures()).hasSize(1);
            return BratFolder.claims(document).get(0);
        }
    }
}
