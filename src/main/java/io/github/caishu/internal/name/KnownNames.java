package io.github.caishu.internal.name;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that the tables know: listed companies, places, indices and other names. */
final class KnownNames {

    /** Lines of the table of quoted names that are ends of names, not names. */
    private static final Set<String> ENDS_OF_NAMES = Set.of("指数", "股指", "期指", "收益率", "汇率", "利差", "中间价", "综指", "成指");
    private static final String PLACE_ENDS = "省市县州区";
    private static final String AUTONOMOUS_REGION = "自治区";
    /** What begins like an end of a place: 国内市场, 上海区域. */
    private static final List<String> NO_PLACE_ENDS = List.of("市场", "市值", "区域");
    /** What makes a name longer: 富时中国A50指数期货, 大众汽车. */
    private static final List<String> LONGER = List.of("指数期货", "指数", "期货", "ETF", "集团", "银行", "汽车");

    private final CompanyNames companies;
    private final Lexicon<Name.Kind> others;

    KnownNames(Vocabulary vocabulary, CompanyNames companies) {
        this.companies = companies;
        Map<String, Name.Kind> kinds = new HashMap<>();
        vocabulary.words(VocabularyTable.PLACES).forEach(place -> kinds.put(place, Name.Kind.PLACE));
        vocabulary.words(VocabularyTable.ENTITY_NAMES).forEach(name -> kinds.put(name, Name.Kind.OTHER));
        vocabulary.words(VocabularyTable.QUOTED_NAMES).stream().filter(name -> name.length() > 1 && !ENDS_OF_NAMES.contains(name))
                .forEach(name -> kinds.put(name, Name.Kind.OTHER));
        others = Lexicon.forward(kinds);
    }

    /** The listed company whose name starts at {@code at}; null where none does, or a longer name begins with it. */
    Name company(SourceText text, int at) {
        Name special = special(text, at);
        if (special != null) {
            return special;
        }
        Lexicon.Match<String> listed = companies.longest(text, at, text.length());
        if (listed == null || goesOn(text, listed.end())) {
            return null;
        }
        Lexicon.Match<Name.Kind> other = others.longest(text, at, text.length());
        return other != null && other.end() > listed.end() ? null : FoundNames.company(at, listed.end(), listed.meaning()); // 上海临港新片区
    }

    /** A company in special treatment that is known by two characters behind the mark of that, *ST海华; null where none starts at {@code at}. */
    private Name special(SourceText text, int at) {
        char first = text.charAt(at);
        if (first != '*' && first != 'S') {
            return null;
        }
        int mark = text.startsWith("*ST", at) ? 3 : text.startsWith("ST", at) ? 2 : 0;
        String code = mark == 0 ? null : companies.specialAt(text, at + mark);
        return code == null ? null : FoundNames.company(at, at + mark + 2, code);
    }

    /** 中国银行业协会, 五粮液镇: a listed name that begins a longer one. */
    private static boolean goesOn(SourceText text, int end) {
        char next = text.charAt(end, '。');
        return next == '业' || next == '镇' || next == '级' || next == '市' && text.charAt(end + 1, ' ') != '值';
    }

    /** The place or other name that starts at {@code at}; null where none does. */
    Name other(SourceText text, int at) {
        Lexicon.Match<Name.Kind> name = others.longest(text, at, text.length());
        if (name == null || text.charAt(name.end(), '。') == '级') { // 三星级酒店
            return null;
        }
        int end = name.meaning() == Name.Kind.PLACE ? placeEnd(text, name.end()) : longerEnd(text, name.end());
        return new Name(new Stretch(at, end), name.meaning(), null);
    }

    boolean isPlace(SourceText text, int start, int end) {
        Lexicon.Match<Name.Kind> place = others.longest(text, start, text.length());
        return place != null && place.end() == end;
    }

    private static int longerEnd(SourceText text, int end) {
        for (String more : LONGER) {
            if (text.startsWith(more, end)) {
                return end + more.length();
            }
        }
        return end;
    }

    /** 浙江省, 广西壮族自治区. */
    private static int placeEnd(SourceText text, int end) {
        if (text.startsWith(AUTONOMOUS_REGION, end)) {
            return end + AUTONOMOUS_REGION.length();
        }
        boolean ends = isOneOf(text.charAt(end, '。'), PLACE_ENDS) && !text.startsWithAny(NO_PLACE_ENDS, end);
        return ends ? end + 1 : end;
    }
}
