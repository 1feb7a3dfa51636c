package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.article.Word;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.text.SourceText;
import java.util.List;

/**
 * Tells whom the phrase that is a clause's subject names: a pronoun the company or place it stands for, 控股股东张大山 the person,
 * 华强电子的主营业务 the company.
 */
final class Naming {

    private static final String LIST_MARKS = "、/";
    private static final String JOINTS = "和与及";
    private static final String NUMERALS = "一两三几数0123456789";
    private static final String NATIONWIDE = "全国";
    private static final List<String> MARKETS = List.of("港股", "美股", "A股", "H股", "中概股");
    private static final List<String> INDUSTRY_ENDS = List.of("业", "板块", "部门");
    private static final List<String> NAME_NATURES = List.of("nr", "ns", "nt");

    private final Article article;
    private final SourceText text;
    private final Names names;
    private final NounPhrases phrases;
    private final BracketOwners bracketOwners;
    private final SubjectWords words;
    private final Antecedents antecedents;
    private final ShortNames shortNames;

    Naming(Article article, Names names, NounPhrases phrases, SubjectWords words, Antecedents antecedents, BracketOwners bracketOwners, ShortNames shortNames) {
        this.article = article;
        this.text = article.text();
        this.names = names;
        this.phrases = phrases;
        this.bracketOwners = bracketOwners;
        this.words = words;
        this.antecedents = antecedents;
        this.shortNames = shortNames;
    }

    /**
     * The subject that a phrase is; null for a bare 股东, unless a name stands before: 华强电子(002999)股东.
     *
     * @param spoken whom the article speaks of there; may be null
     */
    Subject subject(Stretch phrase, Stretch spoken) {
        if (endAt(SubjectWords.Does.HOLDER, phrase.start(), phrase.end()) == phrase.end()) {
            Name name = bracketOwners.before(phrase.start());
            return name == null ? null : new Subject(phrase, name.named(), true);
        }
        return new Subject(phrase, entity(phrase, spoken), isNamed(phrase));
    }

    private Stretch entity(Stretch subject, Stretch spoken) {
        Stretch phrase = withoutMarket(subject);
        int start = phrase.start();
        int end = phrase.end();
        if (endAt(SubjectWords.Does.PLACE, start, end) > 0) {
            return antecedents.place(phrase);
        }
        if (endAt(SubjectWords.Does.PROJECT, start, end) == end) {
            return antecedents.project(phrase);
        }
        int pronoun = endAt(SubjectWords.Does.PRONOUN, start, end);
        if (pronoun == end || pronoun > 0 && text.charAt(pronoun) == '的') {
            return antecedents.company(phrase, spoken);
        }
        int role = lastRole(start, end);
        if (role > 0 && end - role >= 2) {
            return head(new Stretch(role, end));
        }
        Name name = names.companyIn(start, end);
        if (name != null) {
            boolean whole = lists(name, end) || words.startBefore(SubjectWords.Does.ORG, text::charAt, end, start) >= name.end(); // 云海银行个人金融事业部
            return name.start() == start && whole ? phrase : shortNames.after(name.named());
        }
        if (pronoun > 0) {
            return antecedents.company(new Stretch(start, pronoun), spoken);
        }
        Name first = names.startingAt(start);
        if (first != null && NATIONWIDE.equals(article.view(first.stretch())) && Enumeration.isList(text, phrase)) {
            return first.named(); // 全国铁路、公路客运量
        }
        boolean more = first != null && first.end() < end && !phrases.namesNobody(new Stretch(first.end(), end)); // 中国外汇市场
        boolean whole = first == null || lists(first, end) || more && first.kind() == Name.Kind.PLACE;
        return whole ? head(phrase) : first.named(); // 我国国际收支口径, 特斯拉汽车
    }

    /** 港股云海水务 is 云海水务; 港股内地物管股 and 港股互联网板块 are not of that kind. */
    private Stretch withoutMarket(Stretch phrase) {
        for (String market : MARKETS) {
            boolean plural = "各三两多".indexOf(text.charAt(phrase.start() + market.length(), ' ')) >= 0 || text.charAt(phrase.end() - 1) == '股' || text.startsWith("板块", phrase.end() - 2) || text.startsWith("公司", phrase.end() - 2);
            if (text.startsWith(market, phrase.start()) && phrase.length() >= market.length() + 2 && !plural) {
                return new Stretch(phrase.start() + market.length(), phrase.end());
            }
        }
        return phrase;
    }

    /** Whether others follow the name within a phrase that ends at {@code end}. */
    private boolean lists(Name name, int end) {
        return name.end() < end && LIST_MARKS.indexOf(text.charAt(name.end())) >= 0;
    }

    /** Whom a phrase is about at heart: of 对利率敏感的科技板块 the 科技板块, of 宜昌网的交易额 the 宜昌网, of 铜企与银行 the first. */
    Stretch head(Stretch phrase) {
        int of = article.view(phrase).lastIndexOf('的');
        if (of <= 0 || of == phrase.length() - 1) {
            return firstOfTwo(phrase);
        }
        Stretch owner = new Stretch(phrase.start(), phrase.start() + of);
        Stretch owned = new Stretch(owner.end() + 1, phrase.end());
        boolean owns = isNamed(owner) && !owner.equals(placeIn(owner)) && !isNamed(owned); // 辉泰公司的流感疫苗
        return owns || phrases.namesNobody(owned) ? owner : owned;
    }

    private Stretch firstOfTwo(Stretch phrase) {
        for (int i = phrase.start() + 2; i < phrase.end(); i++) {
            if (LIST_MARKS.indexOf(text.charAt(i)) >= 0) {
                return phrase;
            }
            if (i - phrase.start() > 2 && JOINTS.indexOf(text.charAt(i)) >= 0 && isWord(i)) {
                return new Stretch(phrase.start(), i);
            }
        }
        return phrase;
    }

    private boolean isWord(int at) {
        Sentence sentence = article.sentenceAt(at);
        Word word = article.words(sentence).get(article.wordAt(sentence, at));
        return word.start() == at && word.end() == at + 1;
    }

    private int lastRole(int start, int end) {
        int last = -1;
        for (int at = start; at < end; at++) {
            int to = Math.max(endAt(SubjectWords.Does.ROLE, at, end), endAt(SubjectWords.Does.HOLDER, at, end));
            if (to > 0) {
                last = to < end && NUMERALS.indexOf(text.charAt(to)) >= 0 ? last : to; // 印度航空公司一架客机
                at = to - 1;
            }
        }
        return last;
    }

    /** Whether the phrase is 其 or the like, which may stand for anybody; 公司 stands for a company only. */
    boolean standsForAnybody(Stretch phrase) {
        return text.charAt(phrase.start()) == '其' || text.charAt(phrase.start()) == '该';
    }

    boolean isPronoun(Stretch phrase) {
        return endAt(SubjectWords.Does.PRONOUN, phrase.start(), phrase.end()) > 0;
    }

    /** Whether the phrase is the name of a company. */
    boolean isCompany(Stretch phrase) {
        return names.companyIn(phrase.start(), phrase.end()) != null;
    }

    /** The place that a phrase speaks of, as 杭州市统计局 does of 杭州市; null where there is none. */
    Stretch placeIn(Stretch phrase) {
        Name name = names.firstIn(phrase.start(), phrase.end());
        return name == null || name.kind() != Name.Kind.PLACE ? null : name.named();
    }

    /** Whether the phrase holds a name, or a pronoun that stands for one. */
    boolean isNamed(Stretch phrase) {
        return names.firstIn(phrase.start(), phrase.end()) != null || isPronoun(phrase) || endAt(SubjectWords.Does.PLACE, phrase.start(), phrase.end()) > 0
                || words.startBefore(SubjectWords.Does.ORG, text::charAt, phrase.end(), phrase.start()) >= phrase.start() + 2 || hasNameWord(phrase);
    }

    /** Whether it is a company or the like, not a place. */
    boolean isOrganization(Stretch phrase) {
        return isCompany(phrase) || words.startBefore(SubjectWords.Does.ORG, text::charAt, phrase.end(), phrase.start()) >= 0;
    }

    private boolean hasNameWord(Stretch phrase) {
        Sentence sentence = article.sentenceAt(phrase.start());
        List<Word> segmented = article.words(sentence);
        for (int i = article.wordAt(sentence, phrase.start()); i < segmented.size() && segmented.get(i).start() < phrase.end(); i++) {
            if (isLatinName(segmented.get(i)) || NAME_NATURES.contains(segmented.get(i).nature())) {
                return true;
            }
        }
        return false;
    }

    /** Astra, but not PPP and LED. */
    private boolean isLatinName(Word word) {
        for (int i = word.start(); word.is("nx") && i < word.end(); i++) {
            if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
                return word.end() - word.start() > 2;
            }
        }
        return false;
    }

    /** Whether one speaks of others for a living: a ministry, a broker, a paper, a person with a title. */
    boolean isAgency(Stretch source) {
        return isOffice(source) || endsWithPerson(source);
    }

    /** Whether it is a ministry, a broker, a paper. */
    boolean isOffice(Stretch phrase) {
        return words.startBefore(SubjectWords.Does.AGENCY, text::charAt, phrase.end(), phrase.start()) >= 0;
    }

    /** Whether the phrase names a branch of business: 采矿业, 私营企业. */
    boolean isIndustry(Stretch phrase) {
        return INDUSTRY_ENDS.stream().anyMatch(end -> text.startsWith(end, phrase.end() - end.length())) && !text.startsWith("工业", phrase.end() - 2);
    }

    private boolean endsWithPerson(Stretch source) {
        Sentence sentence = article.sentenceAt(source.start());
        int last = article.wordAt(sentence, source.end() - 1);
        return last < article.words(sentence).size() && article.words(sentence).get(last).is("nr");
    }

    private int endAt(SubjectWords.Does does, int start, int end) {
        return words.endAt(does, text::charAt, start, end);
    }
}
