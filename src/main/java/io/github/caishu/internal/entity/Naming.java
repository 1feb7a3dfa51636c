package io.github.caishu.internal.entity;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.entity.SubjectWords.NONE;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
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
    private static final String MANY = "各三两多";
    private static final List<String> PLURAL_ENDS = List.of("股", "板块", "公司");

    private final Article article;
    private final SourceText text;
    private final Names names;
    private final NounPhrases phrases;
    private final PhraseKinds kinds;
    private final BracketOwners bracketOwners;
    private final SubjectWords words;
    private final Antecedents antecedents;
    private final ShortNames shortNames;

    Naming(Article article, Names names, NounPhrases phrases, PhraseKinds kinds, SubjectWords words, Antecedents antecedents, BracketOwners bracketOwners, ShortNames shortNames) {
        this.article = article;
        this.text = article.text();
        this.names = names;
        this.phrases = phrases;
        this.kinds = kinds;
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
        return new Subject(phrase, entity(phrase, spoken), kinds.isNamed(phrase));
    }

    private Stretch entity(Stretch subject, Stretch spoken) {
        Stretch phrase = withoutMarket(subject);
        int start = phrase.start();
        int end = phrase.end();
        if (words.startsAt(SubjectWords.Does.PLACE, text, start, end)) {
            return antecedents.place(phrase);
        }
        if (endAt(SubjectWords.Does.PROJECT, start, end) == end) {
            return antecedents.project(phrase);
        }
        int pronoun = endAt(SubjectWords.Does.PRONOUN, start, end);
        if (pronoun == end || pronoun != NONE && text.charAt(pronoun) == '的') {
            return antecedents.company(phrase, spoken);
        }
        int role = lastRole(start, end);
        if (role != NONE && end - role >= 2) {
            return head(new Stretch(role, end));
        }
        Name name = names.companyIn(start, end);
        if (name != null) {
            boolean whole = lists(name, end) || words.startBefore(SubjectWords.Does.ORG, text, end, start) >= name.end(); // 云海银行个人金融事业部
            return name.start() == start && whole ? phrase : shortNames.after(name.named());
        }
        if (pronoun != NONE) {
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
        int start = endAt(SubjectWords.Does.MARKET, phrase.start(), phrase.end());
        return start != NONE && phrase.end() - start >= 2 && !isPlural(start, phrase.end()) ? new Stretch(start, phrase.end()) : phrase;
    }

    private boolean isPlural(int start, int end) {
        return isOneOf(text.charAt(start, ' '), MANY) || text.endsWithAny(PLURAL_ENDS, end);
    }

    /** Whether others follow the name within a phrase that ends at {@code end}. */
    private boolean lists(Name name, int end) {
        return name.end() < end && isOneOf(text.charAt(name.end()), LIST_MARKS);
    }

    /** Whom a phrase is about at heart: of 对利率敏感的科技板块 the 科技板块, of 宜昌网的交易额 the 宜昌网, of 铜企与银行 the first. */
    Stretch head(Stretch phrase) {
        int of = article.view(phrase).lastIndexOf('的');
        if (of <= 0 || of == phrase.length() - 1) {
            return firstOfTwo(phrase);
        }
        Stretch owner = new Stretch(phrase.start(), phrase.start() + of);
        Stretch owned = new Stretch(owner.end() + 1, phrase.end());
        boolean owns = kinds.isNamed(owner) && !owner.equals(kinds.placeIn(owner)) && !kinds.isNamed(owned); // 辉泰公司的流感疫苗
        return owns || phrases.namesNobody(owned) ? owner : owned;
    }

    private Stretch firstOfTwo(Stretch phrase) {
        for (int i = phrase.start() + 2; i < phrase.end(); i++) {
            if (isOneOf(text.charAt(i), LIST_MARKS)) {
                return phrase;
            }
            if (i - phrase.start() > 2 && isOneOf(text.charAt(i), JOINTS) && isWord(i)) {
                return new Stretch(phrase.start(), i);
            }
        }
        return phrase;
    }

    private boolean isWord(int at) {
        return article.words(at, at + 1).stream().anyMatch(word -> word.start() == at && word.end() == at + 1);
    }

    private int lastRole(int start, int end) {
        int last = NONE;
        for (int at = start; at < end; at++) {
            int to = Math.max(endAt(SubjectWords.Does.ROLE, at, end), endAt(SubjectWords.Does.HOLDER, at, end));
            if (to != NONE) {
                last = to < end && isOneOf(text.charAt(to), NUMERALS) ? last : to; // 印度航空公司一架客机
                at = to - 1;
            }
        }
        return last;
    }

    private int endAt(SubjectWords.Does does, int start, int end) {
        return words.endAt(does, text, start, end);
    }
}
