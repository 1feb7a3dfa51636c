package io.github.caishu.internal.name;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Word;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.util.List;

/**
 * Finds the names of an article in one pass: what the tables know, what stands before a security's code, full legal forms,
 * projects, and the short names that are introduced.
 */
public final class NameFinder {

    private static final int SHORTEST = 2;
    private static final List<String> NAME_NATURES = List.of("nr", "ns", "nt", "nz", "nx");

    private final CompanyNames companies;
    private final KnownNames known;
    private final CodedNames coded;
    private final LegalNames legal;
    private final ProjectNames projects;

    /** @param leading what may stand before a name without being part of it */
    public NameFinder(Vocabulary vocabulary, LeadingWords leading) {
        NameStart nameStart = new NameStart(leading);
        companies = new CompanyNames(vocabulary);
        known = new KnownNames(vocabulary, companies);
        coded = new CodedNames(companies, nameStart);
        legal = new LegalNames(known, nameStart);
        projects = new ProjectNames(nameStart);
    }

    /** The names in the order they stand; none overlaps another. */
    public Names find(Article article) {
        SourceText text = article.text();
        FoundNames found = new FoundNames();
        int free = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '(') {
                coded.add(article, at, found);
            } else if (at >= free && (c >= '0' || c == '*')) {
                free = Math.max(free, nameAt(article, at, found));
            }
        }
        IntroducedNames.add(article, found);
        return found.sorted();
    }

    /** The code of a name that is a listed company's, ordinary words among them (机器人); null if it is none. */
    public String code(String name) {
        return companies.code(name);
    }

    /** Whether a short name begins or ends within a word, as 海航 does in 云海|航运; what HanLP takes for a name is no such word. */
    private static boolean cutsWords(Article article, Name name) {
        for (Word word : article.words(name.start(), name.end())) {
            boolean cut = word.start() < name.start() || word.end() > name.end();
            if (cut && NAME_NATURES.stream().noneMatch(word::is)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the name that stands at {@code at} and returns where it ends; {@code at} where none does. */
    private int nameAt(Article article, int at, FoundNames found) {
        SourceText text = article.text();
        Name company = known.company(text, at);
        if (company != null && !(company.end() - company.start() == SHORTEST && cutsWords(article, company))) {
            found.add(company);
            return company.end();
        }
        int form = legal.formEnd(text, at);
        if (form > at) {
            legal.add(article, at, form, found);
            return form;
        }
        projects.add(article, at, found);
        Name other = known.other(text, at);
        if (other == null) {
            return at;
        }
        found.add(other);
        return other.end();
    }
}
