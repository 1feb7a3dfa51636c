package io.github.caishu.internal.period;

import static io.github.caishu.internal.article.Characters.isLatin;
import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.period.When.OfYear;
import io.github.caishu.internal.period.When.YearKind;
import io.github.caishu.text.SourceText;

/** Reads the short forms of analysts and the dates in digits: 3Q18, 1~3Q18, 20H1, 2021Q3, Q4, FY2020, 2018-06-06. */
final class CodeReader {

    private CodeReader() {
    }

    static Reading<When> code(SourceText text, int at) {
        if (at > 0 && (isLatin(text.charAt(at - 1)) || isArabic(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            return null;
        }
        Reading<When> code = isArabic(text.charAt(at)) ? fromDigits(text, at) : fromLetter(text, at);
        return code != null && !isLatinOrDigit(text.charAt(code.end(), ' ')) ? code : null;
    }

    private static Reading<When> fromDigits(SourceText text, int at) {
        Reading<Integer> number = SmallNumber.read(text, at);
        if (number == null) {
            return null;
        }
        int end = number.end();
        int length = end - at;
        if (length == 4) {
            Reading<When> date = date(text, number, end);
            if (date != null) {
                return date;
            }
        }
        if (length == 2 || length == 4) {
            int letter = text.charAt(end, ' ') == '年' ? end + 1 : end;
            Reading<Part> part = letterFirst(text, letter);
            return part == null ? null : new Reading<>(new OfYear(YearKind.SAID, year(number.meaning()), part.meaning()), part.end());
        }
        if (length == 1) {
            Reading<Integer> last = isOneOf(text.charAt(end, ' '), "-~") ? SmallNumber.read(text, end + 1, 1, 12) : number;
            return last == null ? null : digitFirst(text, number.meaning(), last.meaning(), last.end());
        }
        return null;
    }

    /** 3Q18, 1H2021, 9M20, 3Q. */
    private static Reading<When> digitFirst(SourceText text, int from, int to, int letter) {
        Part part = span(text.charAt(letter, ' '), from, to);
        if (part == null) {
            return null;
        }
        Reading<Integer> year = SmallNumber.read(text, letter + 1);
        if (year == null) {
            return text.charAt(letter) == 'M' ? null : new Reading<>(new OfYear(YearKind.OPEN, 0, part), letter + 1);
        }
        int length = year.end() - letter - 1;
        return length == 2 || length == 4 ? new Reading<>(new OfYear(YearKind.SAID, year(year.meaning()), part), year.end()) : null;
    }

    private static Part span(char letter, int from, int to) {
        return switch (letter) {
            case 'Q' -> from >= 1 && to <= 4 && from <= to ? Part.months(from * 3 - 2, to * 3) : null;
            case 'H' -> from >= 1 && to <= 2 && from <= to ? Part.months(from * 6 - 5, to * 6) : null;
            case 'M' -> from == to && to >= 1 && to <= 12 ? Part.months(1, to) : null;
            default -> null;
        };
    }

    /** Q4, H1, Q1-Q3. */
    private static Reading<Part> letterFirst(SourceText text, int at) {
        char letter = text.charAt(at, ' ');
        Reading<Integer> number = letter == 'Q' || letter == 'H' ? SmallNumber.read(text, at + 1) : null;
        if (number == null || number.end() != at + 2) {
            return null;
        }
        int end = number.end();
        Reading<Integer> last = number;
        if (isOneOf(text.charAt(end, ' '), "-~")) {
            int next = text.charAt(end + 1, ' ') == letter ? end + 2 : end + 1;
            Reading<Integer> other = SmallNumber.read(text, next, 1, 4);
            last = other == null ? number : other;
        }
        Part part = span(letter, number.meaning(), last.meaning());
        return part == null ? null : new Reading<>(part, last.end());
    }

    private static Reading<When> fromLetter(SourceText text, int at) {
        if (text.startsWith("FY", at)) {
            Reading<Integer> year = SmallNumber.read(text, at + 2);
            boolean said = year != null && year.end() - at >= 4;
            return said ? new Reading<>(new OfYear(YearKind.SAID, year(year.meaning()), Part.WHOLE), year.end()) : null;
        }
        Reading<Part> part = letterFirst(text, at);
        return part == null ? null : new Reading<>(new OfYear(YearKind.OPEN, 0, part.meaning()), part.end());
    }

    /** 2018-06-06, 2018/6/6, 2018.06.06. */
    private static Reading<When> date(SourceText text, Reading<Integer> year, int separator) {
        char mark = text.charAt(separator, ' ');
        boolean begun = isOneOf(mark, "-/.") && year.meaning() >= 1900 && year.meaning() < 2200;
        Reading<Integer> month = begun ? SmallNumber.read(text, separator + 1, 1, 12) : null;
        Reading<Integer> day = month != null && text.charAt(month.end(), ' ') == mark ? SmallNumber.read(text, month.end() + 1, 1, 31) : null;
        if (day == null) {
            return null;
        }
        Part part = Part.days(month.meaning(), day.meaning(), day.meaning());
        return new Reading<>(new OfYear(YearKind.SAID, year.meaning(), part), day.end());
    }

    private static int year(int number) {
        return number < 100 ? 2000 + number : number;
    }

    private static boolean isLatinOrDigit(char c) {
        return isLatin(c) && c != 'E' || isArabic(c);
    }
}
