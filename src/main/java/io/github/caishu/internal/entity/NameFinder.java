package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of an article that its words and brackets give away: listed companies, what stands before a security's code
 * (康德莱医械(1501.HK)), full legal forms (…有限公司), and the short names that are introduced (以下简称“烟台国盛”).
 */
final class NameFinder {

    private static final int LONGEST_NAME = 40;
    private static final String PLACE_ENDS = "省市县州区";
    private static final Set<String> PARTS_OF_NAMES = Set.of("指数", "股指", "期指", "收益率", "汇率", "利差", "中间价", "综指", "成指");
    private static final List<SubjectWords.Does> BEFORE_NAMES =
            List.of(SubjectWords.Does.ROLE, SubjectWords.Does.HOLDER, SubjectWords.Does.END, SubjectWords.Does.OPENER);
    private static final List<String> LONGER = List.of("指数期货", "指数", "期货", "ETF", "集团", "银行", "汽车");
    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_ALIAS = 16;
    private static final String NAME_ENDS_BEFORE = ",。;:!?、\n()“”\"《》【】的与和及向给由对在";
    private static final List<String> INTRODUCERS = List.of("简称“", "下称“", "简称\"", "下称\"", "(“", "(\"", "简称", "下称");

    private final CompanyNames companies;
    private final LegalForms legalForms = new LegalForms();
    private final SubjectWords words;
    private final Lexicon<Name.Kind> others;

    NameFinder(Vocabulary vocabulary, CompanyNames companies, SubjectWords words) {
        this.companies = companies;
        this.words = words;
        Map<String, Name.Kind> kinds = new HashMap<>();
        vocabulary.words(VocabularyTable.PLACES).forEach(place -> kinds.put(place, Name.Kind.PLACE));
        vocabulary.words(VocabularyTable.ENTITY_NAMES).forEach(name -> kinds.put(name, Name.Kind.OTHER));
        vocabulary.words(VocabularyTable.QUOTED_NAMES).stream().filter(name -> name.length() > 1 && !PARTS_OF_NAMES.contains(name))
                .forEach(name -> kinds.put(name, Name.Kind.OTHER));
        others = Lexicon.forward(kinds);
    }

    /** The names in the order they stand; none overlaps another. */
    Names find(Article article) {
        SourceText text = article.text();
        List<Name> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                addCoded(article, i, free, found);
                continue;
            }
            if (i < free || c < '0' && c != '*') {
                continue;
            }
            int special = text.startsWith("*ST", i) ? 3 : text.startsWith("ST", i) ? 2 : 0;
            String code = special == 0 ? null : companies.specialAt(text, i + special);
            if (code != null) {
                free = i + special + 2;
                found.add(new Name(new Stretch(i, free), Name.Kind.COMPANY, code));
                continue;
            }
            Lexicon.Match<String> company = companies.longest(text::charAt, i, text.length());
            Lexicon.Match<Name.Kind> longer = company == null ? null : others.longest(text::charAt, i, text.length());
            boolean begins = longer != null && longer.end() > company.end(); // 上海临港新片区
            if (company != null && !begins && !goesOn(text, company.end())) {
                found.add(new Name(new Stretch(i, company.end()), Name.Kind.COMPANY, company.meaning()));
                free = company.end();
                continue;
            }
            int end = legalForms.endAt(text, i);
            if (end > i) {
                addLegal(article, i, end, found);
                free = end;
                continue;
            }
            int project = projectEnd(text, i);
            if (project > 0) {
                addProject(article, i, project, found);
            }
            Lexicon.Match<Name.Kind> other = others.longest(text::charAt, i, text.length());
            if (other != null && text.charAt(other.end(), '。') != '级') { // 三星级酒店
                free = other.meaning() == Name.Kind.PLACE ? placeEnd(text, other.end()) : longerEnd(text, other.end());
                found.add(new Name(new Stretch(i, free), other.meaning(), null));
            }
        }
        addAliases(article, found);
        found.sort(Comparator.comparingInt(Name::start).thenComparing(Comparator.comparingInt(Name::end).reversed()));
        return new Names(withoutOverlaps(found));
    }

    /** The end of the word 项目 or 工程 that stands at {@code at} and ends a name; -1 where none does. */
    private static int projectEnd(SourceText text, int at) {
        boolean project = text.startsWith("项目", at);
        return project && ("”》,。(;".indexOf(text.charAt(at + 2, '。')) >= 0 || text.startsWith("合同", at + 2)) ? at + 2 : -1;
    }

    /** The index after the mark that opens the quotation which closes at {@code end}; -1 where none closes there. */
    private static int quoteBefore(SourceText text, int end) {
        int kind = "”》".indexOf(text.charAt(end, ' '));
        for (int i = end; kind >= 0 && i > Math.max(0, end - LONGEST_QUOTE); i--) {
            if (text.charAt(i) == "“《".charAt(kind)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** 云海市老城区污水处理项目: a project with a name of its own, which begins with a place. */
    private void addProject(Article article, int word, int end, List<Name> found) {
        int quote = quoteBefore(article.text(), end);
        int start = quote > 0 ? quote : nameStart(article, word, Math.max(0, word - LONGEST_NAME));
        boolean placed = found.stream().skip(Math.max(0, found.size() - 3)).anyMatch(name -> name.start() >= start && name.start() <= start + 3);
        if (word - start >= 4 && (placed || quote > 0 || "“《".indexOf(article.text().charAt(start - 1, ' ')) >= 0)) {
            while (!found.isEmpty() && found.get(found.size() - 1).start() >= start) {
                found.remove(found.size() - 1);
            }
            found.add(new Name(new Stretch(start, end), Name.Kind.PROJECT, null));
        }
    }

    /** 富时中国A50|指数期货, 大众|汽车: what makes the name longer. */
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
        if (text.startsWith("自治区", end)) {
            return end + 3;
        }
        boolean market = text.startsWith("市场", end) || text.startsWith("市值", end) || text.startsWith("区域", end);
        return !market && PLACE_ENDS.indexOf(text.charAt(end, '。')) >= 0 ? end + 1 : end;
    }

    /** 中国银行业协会, 五粮液镇: a listed name that begins a longer one. */
    private static boolean goesOn(SourceText text, int end) {
        char next = text.charAt(end, '。');
        return next == '业' || next == '镇' || next == '级' || next == '市' && text.charAt(end + 1, ' ') != '值';
    }

    /** The full name that ends with a legal form; a listed name in it gives it no code, for it may be a subsidiary's. */
    private void addLegal(Article article, int form, int end, List<Name> found) {
        int start = nameStart(article, form, Math.max(0, form - LONGEST_NAME));
        int place = bracketedPlace(article.text(), start);
        if (place > 0) { // 福远汽车(中国)有限公司
            start = nameStart(article, place, Math.max(0, place - LONGEST_NAME));
        } else if (article.text().charAt(start - 1, ' ') == ')') {
            Name before = found.isEmpty() ? null : found.get(found.size() - 1);
            if (before != null && before.end() == openingOf(article.text(), start - 1)) {
                found.add(new Name(new Stretch(start, end), before.named(), before.kind(), before.code()));
            }
            return;
        }
        if (place < 0 && form - start < 2) {
            return;
        }
        while (!found.isEmpty() && found.get(found.size() - 1).start() >= start) {
            found.remove(found.size() - 1);
        }
        found.add(new Name(new Stretch(start, end), Name.Kind.COMPANY, null));
    }

    private void addCoded(Article article, int open, int free, List<Name> found) {
        SourceText text = article.text();
        String code = SecurityCode.inBracket(text, open);
        if (code == null && !SecurityCode.isQuotation(text, open)) {
            return;
        }
        int end = open;
        if (text.charAt(end - 1, ' ') == ')') { // 华强电子(8.670,-0.47,-5.14%)(300449.SZ)
            end = openingOf(text, end - 1);
        }
        Name last = found.isEmpty() ? null : found.get(found.size() - 1);
        int start = last != null && last.end() == end ? last.start() : codedStart(article, end);
        if (start < end && (code != null || last == null || last.end() != end)) {
            if (last != null && last.start() >= start) {
                found.remove(found.size() - 1);
            }
            found.add(new Name(new Stretch(start, end), Name.Kind.COMPANY, code));
        }
    }

    /** The index of a bracket with nothing but a place in it that ends at {@code end}; -1 where none does. */
    private int bracketedPlace(SourceText text, int end) {
        if (text.charAt(end - 1, ' ') != ')') {
            return -1;
        }
        int open = openingOf(text, end - 1);
        Lexicon.Match<Name.Kind> place = others.longest(text::charAt, open + 1, text.length());
        return place != null && place.end() == end - 1 ? open : -1;
    }

    /** The index of the bracket that the one at {@code close} closes. */
    private static int openingOf(SourceText text, int close) {
        int at = close;
        while (at > 0 && close - at < LONGEST_NAME && text.charAt(at) != '(') {
            at--;
        }
        return at;
    }

    /** The start of the name before a code: the longest listed name there, or back to the last mark. */
    private int codedStart(Article article, int end) {
        SourceText text = article.text();
        for (int start = Math.max(0, end - LONGEST_NAME); start < end; start++) {
            if (companies.code(text.view().substring(start, end)) != null) {
                return start;
            }
        }
        return nameStart(article, end, Math.max(0, end - LONGEST_NAME));
    }

    /** Back to the last mark, then past the words that may stand before a name: 公司接到控股股东…, 于2020年9月…. */
    private int nameStart(Article article, int end, int limit) {
        SourceText text = article.text();
        int start = end;
        while (start > limit && !endsName(text, start - 1) && !isParted(text, start) && !article.is(Role.TIME, start - 1) && !article.is(Role.FIGURE, start - 1)) {
            start--;
        }
        for (int at = start; at < end; at++) {
            int past = -1;
            for (SubjectWords.Does does : BEFORE_NAMES) {
                past = Math.max(past, words.endAt(does, text::charAt, at, end));
            }
            if (past - at > 1 && past < end) {
                start = past;
                at = past - 1;
            }
        }
        return start;
    }

    /** Whether a blank that the view has dropped stands before {@code at}: …讯 云海药业. */
    private static boolean isParted(SourceText text, int at) {
        int from = text.originalEnd(at);
        int to = at < text.length() ? text.originalStart(at) : from;
        return to > from && text.original().charAt(from) != '\n' && text.original().charAt(to - 1) != '\n';
    }

    private static boolean endsName(SourceText text, int at) {
        char c = text.charAt(at);
        return NAME_ENDS_BEFORE.indexOf(c) >= 0 || c == ' ' && !isLatin(text.charAt(at - 1, '。'));
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** What an alias is short for gives it its code. */
    private void addAliases(Article article, List<Name> found) {
        SourceText text = article.text();
        Map<Integer, String> codes = new HashMap<>();
        for (Name name : found) {
            if (name.code() != null) {
                codes.put(name.end(), name.code());
            }
        }
        Map<String, Optional<String>> aliases = new HashMap<>();
        for (int open = text.view().indexOf('('); open >= 0; open = text.view().indexOf('(', open + 1)) {
            Stretch alias = introduced(text, open);
            if (alias != null && !isCommonNoun(article.view(alias))) {
                aliases.put(article.view(alias), Optional.ofNullable(codes.get(open)));
            }
        }
        if (aliases.isEmpty()) {
            return;
        }
        Lexicon<Optional<String>> lexicon = Lexicon.forward(aliases);
        for (int at = 0; at < text.length(); at++) {
            Lexicon.Match<Optional<String>> alias = lexicon.longest(text::charAt, at, text.length());
            if (alias != null) {
                found.add(new Name(new Stretch(at, alias.end()), Name.Kind.COMPANY, alias.meaning().orElse(null)));
                at = alias.end() - 1;
            }
        }
    }

    private static boolean isCommonNoun(String word) {
        return word.length() < 2 || word.equals("公司") || word.equals("本公司") || word.startsWith("本次") || word.endsWith("办法") || word.endsWith("指引");
    }

    private static Stretch introduced(SourceText text, int open) {
        for (String introducer : INTRODUCERS) {
            int from = introducer.charAt(0) == '(' ? open : open + 1;
            for (int at = from; at <= from + 2; at++) {
                if (text.startsWith(introducer, at)) {
                    int start = at + introducer.length();
                    while ("为:“\"".indexOf(text.charAt(start, ')')) >= 0) {
                        start++;
                    }
                    int end = start;
                    while (end < text.length() && end - start < LONGEST_ALIAS && "”\"),、或;".indexOf(text.charAt(end)) < 0) {
                        end++;
                    }
                    return end - start < LONGEST_ALIAS && end > start ? new Stretch(start, end) : null;
                }
            }
        }
        return null;
    }

    private static List<Name> withoutOverlaps(List<Name> sorted) {
        List<Name> names = new ArrayList<>();
        int free = 0;
        for (Name name : sorted) {
            if (name.start() >= free) {
                names.add(name);
                free = name.end();
            }
        }
        return names;
    }
}
