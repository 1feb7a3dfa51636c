package io.github.caishu.output.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.output.DocumentId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is told with its line, and the rest is used. */
class BratProblemTest {

    private static final String TEXT = "2018年末望江银行存款614.5亿元，同比增长约4%";
    private static final String GOOD = "T1\tMoney 12 19\t614.5亿元\nT2\tEntity 8 10\t银行\nT3\tEntity 8 10\t银行\n"
            + "T4\tPeriod 0 6\t2018年末\nR1\tHasEntity Arg1:T1 Arg2:T2\n";

    /** Each after five good lines; {@code →} is a tab. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T5→Cash 10 12→存款                 | there is no type Cash; make it one of annotation.conf
            T5→Concept 10 twelve→存款          | "10 twelve" is no place; write start and end, as in 3 8
            T5→Concept→存款                    | "" is no place; write start and end, as in 3 8
            T5→Concept 10 99→存款              | 10 99 reaches beyond the text, which has 27 characters; bring back the text that was annotated, or mark the words anew
            T5→Concept 12 10→存款              | 12 10 does not go forward; write starts before ends, and fragments in their order
            T5→Concept 11 12;10 11→款 存       | 11 12;10 11 does not go forward; write starts before ends, and fragments in their order
            T5→Concept 10 12→贷款              | the text has "存款" there, not "贷款"; bring back the text that was annotated, or mark the words anew
            T5→Concept 8 9;10 11→银 存         | T5 leaves out words in its middle, and is taken with them; mark one stretch
            T2→Concept 10 12→存款              | there is a T2 already; give it another number
            T5→Percentage 12 14→61             | the figures T1 "614.5亿元" and T5 "61" overlap; remove one of them
            T5→Money 10 12→存款                | no value can be read from T5 "存款"; say it in its notes, as in value=12.5; unit=CNY
            T5→Price 25 27→4%                  | the price T5 "4%" cannot be settled: a price has a unit; say in its notes what holds, as in value=12.5; unit=CNY
            R2→HasColour Arg1:T1 Arg2:T2       | there is no relation HasColour; make it one of HasConcept, HasEntity, HasPeriod, HasChange, HasComparison, HasSource, HasCue, HasUnit
            R2→HasEntity Arg1:T1               | "HasEntity Arg1:T1" is no relation; write it as HasEntity Arg1:T1 Arg2:T2
            R2→HasEntity Arg1:T1 Arg2:T3       | T1 "614.5亿元" has two Entity annotations, T2 "银行" and T3 "银行"; remove one of the arcs
            R2→HasEntity Arg1:T1 Arg2:T9       | there is no span T9; remove the line
            R2→HasSource Arg1:T1 Arg2:T2       | HasSource leads from T1 "614.5亿元" (Money) to T2 "银行" (Entity); let it lead from a figure to what is marked as Source
            R2→HasEntity Arg1:T2 Arg2:T3       | HasEntity leads from T2 "银行" (Entity) to T3 "银行" (Entity); let it lead from a figure to what is marked as Entity
            A1→Mood T1 glad                    | there is no attribute Mood; make it one of Qualifier, Code, Direction, Basis, Modality
            A1→Modality T1 hoped               | "Modality T1 hoped" gives no value of Modality; pick one from brat's list
            A1→Modality T1                     | "Modality T1" gives no value of Modality; pick one from brat's list
            A1→Modality T9 planned             | there is no span T9; remove the line
            A1→Modality T2 planned             | T2 "银行" is no figure, and no Modality can be said of it; set it on the figure
            A1→Basis T1 yoy                    | T1 "614.5亿元" has a basis and no direction; choose a direction, or take the basis away
            #1→AnnotatorNotes T9→value=1       | there is no span T9; remove the line
            X1→what                            | "X1" is no number of an annotation; remove the line
            """)
    void isToldWithItsRemedy(String line, String problem) {
        AnnotatedDocument read = read(GOOD + line.replace('→', '\t'));

        int number = line.startsWith("A1→Basis") ? 1 : 6;
        assertThat(read.problems()).extracting(BratProblem::toString).containsExactly("line " + number + ": " + problem);
        assertThat(BratFolder.claims(read)).anySatisfy(claim -> {
            assertThat(claim.text()).isEqualTo("614.5亿元");
            assertThat(claim.entity().text()).isEqualTo("银行");
        });
    }

    /** To fill the stack, or time. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T5→Concept 10 11|;11 12|→存款
            T5→Concept 9|9| 99→存款
            #1→AnnotatorNotes T1→value=9|9|
            #1→AnnotatorNotes T1→value=1|;value=1|
            R2→HasEntity Arg1:T1 | Arg2:T2|
            """)
    void aHostileLineIsToldAndTheRestIsRead(String before, String piece, String after) {
        String line = before + piece.repeat(100_000) + (after == null ? "" : after);

        AnnotatedDocument read = read(GOOD + line.replace('→', '\t') + "\nT6\tPercentage 25 27\t4%\n");

        assertThat(BratFolder.claims(read)).last().extracting(claim -> claim.text()).isEqualTo("4%");
    }

    @Test
    void aSecondValueOfAnAttributeIsNotTaken() {
        AnnotatedDocument read = read(GOOD + "A1\tModality T1 planned\nA2\tModality T1 forecast\n");

        assertThat(read.problems()).extracting(BratProblem::toString)
                .containsExactly("line 7: T1 \"614.5亿元\" has two values of Modality; remove one of them");
        assertThat(BratFolder.claims(read).get(0).modality().code()).isEqualTo("planned");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value=61,45       | value=61,45 is no number in plain digits
            value=1E999999999 | value=1E999999999 is no number in plain digits
            value=            | value= is no number in plain digits
            low=3             | it has no high
            valeu=3           | there is no "valeu=" among [high, low, unit, value]
            value=3; unit=吨  | "吨" is no ISO 4217 currency code, such as CNY or HKD
            unit=             | a money has a unit
            """)
    void aNoteThatCannotBeUsedLeavesItsFigureOut(String note, String problem) {
        AnnotatedDocument read = read("T1\tMoney 12 19\t614.5亿元\nT2\tPercentage 25 27\t4%\n#1\tAnnotatorNotes T1\t" + note);

        assertThat(read.problems()).extracting(BratProblem::toString).containsExactly(
                "line 3: the money T1 \"614.5亿元\" cannot be settled: " + problem
                        + "; say in its notes what holds, as in value=12.5; unit=CNY");
        assertThat(read.document().figures()).singleElement().satisfies(figure -> assertThat(figure.text()).isEqualTo("4%"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AnnotatorNotes T4→days=2018-13-01            | line 7: the days of T4 "2018年末" cannot be settled: Text '2018-13-01' could not be parsed
            AnnotatorNotes T4→days=2018-02-01/2018-01-01 | line 7: the days of T4 "2018年末" cannot be settled: a period goes forward
            AnnotatorNotes T4→day=2018-01-01             | line 7: the days of T4 "2018年末" cannot be settled: there is no "day=" among [days]
            Reading T4→去年: days=2017-01-01/2017-12-31  | line 4: T4 "2018年末" has been moved, and which days it means is open; say them
            """)
    void aPeriodWhoseDaysAreNotSettledIsToldOnce(String note, String problem) {
        AnnotatedDocument read = read(GOOD + "R2\tHasPeriod Arg1:T1 Arg2:T4\n#1\t" + note.replace('→', '\t')
                + "\nT5\tPercentage 25 27\t4%\nR3\tHasPeriod Arg1:T5 Arg2:T4\n");

        assertThat(read.problems()).singleElement().asString().startsWith(problem);
        assertThat(BratFolder.claims(read)).hasSize(2).allSatisfy(claim -> assertThat(claim.period().isResolved()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HasChange Arg1:T1 Arg2:T2     | A1→Code T1 ASSETS        | T1 "4%" has words of change and no direction; choose a direction, or remove the arc
            HasComparison Arg1:T1 Arg2:T3 | A1→Direction T1 increase | T1 "4%" has words of a comparison and no basis; choose a basis, or remove the arc
            HasComparison Arg1:T1 Arg2:T3 | A1→Code T1 ASSETS        | T1 "4%" has words of a comparison and no basis; choose a basis, or remove the arc
            """)
    void wordsOfAChangeGoWithWhatTheySay(String arc, String attribute, String problem) {
        AnnotatedDocument read = read("T1\tPercentage 25 27\t4%\nT2\tChange 22 24\t增长\nT3\tComparison 20 22\t同比\nR1\t" + arc + "\n"
                + attribute.replace('→', '\t') + "\n");

        assertThat(read.problems()).extracting(BratProblem::toString).containsExactly("line 1: " + problem);
        assertThat(BratFolder.claims(read)).singleElement().satisfies(claim -> assertThat(claim.text()).isEqualTo("4%"));
    }

    /** What hangs on a span that cannot be used would only say the same again. */
    @Test
    void whatIsWrongWithASpanIsSaidOnce() {
        AnnotatedDocument read = read(GOOD + "T5\tConcept 10 12\t贷款\nR2\tHasConcept Arg1:T1 Arg2:T5\n#1\tAnnotatorNotes T5\tx\n");

        assertThat(read.problems()).singleElement().extracting(BratProblem::line).isEqualTo(6);
    }

    @Test
    void problemsComeInTheOrderOfTheirLines() {
        assertThat(read("R1\tx\nT1\tMoney 10 12\t存款\nA1\tMood T1 x\n").problems()).extracting(BratProblem::line)
                .isEqualTo(List.of(1, 2, 3));
    }

    private static AnnotatedDocument read(String ann) {
        return new BratReader().read(DocumentId.named("a"), TEXT, ann);
    }
}
