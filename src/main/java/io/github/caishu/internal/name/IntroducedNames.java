package io.github.caishu.internal.name;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.name.FoundNames.company;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds short names where they are introduced, 江苏云海投资有限公司(以下简称“云海投资”), and wherever they stand. */
final class IntroducedNames {

    private static final List<String> INTRODUCERS = List.of("简称“", "下称“", "简称\"", "下称\"", "(“", "(\"", "简称", "下称");
    private static final String ENDS = "”\"),、或;";
    private static final String OPENERS = "为:“\"";
    private static final int LONGEST = 16;
    private static final int LONGEST_LEAD = 2;

    private IntroducedNames() {
    }

    /** Adds every occurrence of the short names; each has the code of the name it is short for. */
    static void add(Article article, FoundNames found) {
        SourceText text = article.text();
        Lexicon<Optional<String>> names = introduced(article, found);
        if (names == null) {
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            Lexicon.Match<Optional<String>> name = names.longest(text, at, text.length());
            if (name != null) {
                found.add(company(at, name.end(), name.meaning().orElse(null)));
                at = name.end() - 1;
            }
        }
    }

    /** The short names with their codes; null where none is introduced. */
    private static Lexicon<Optional<String>> introduced(Article article, FoundNames found) {
        Map<Integer, String> codes = null;
        Map<String, Optional<String>> names = new HashMap<>();
        String view = article.text().view();
        for (int open = view.indexOf('('); open >= 0; open = view.indexOf('(', open + 1)) {
            Stretch name = introducedIn(article.text(), open);
            if (name != null && !isCommonNoun(article.view(name))) {
                codes = codes == null ? codesByEnd(found) : codes;
                names.put(article.view(name), Optional.ofNullable(codes.get(open)));
            }
        }
        return names.isEmpty() ? null : Lexicon.forward(names);
    }

    private static Map<Integer, String> codesByEnd(FoundNames found) {
        Map<Integer, String> codes = new HashMap<>();
        found.all().stream().filter(name -> name.code() != null).forEach(name -> codes.put(name.end(), name.code()));
        return codes;
    }

    private static boolean isCommonNoun(String word) {
        return word.length() < 2 || word.equals("公司") || word.equals("本公司") || word.startsWith("本次") || word.endsWith("办法") || word.endsWith("指引");
    }

    /** The name that the bracket at {@code open} introduces; null where it introduces none. */
    private static Stretch introducedIn(SourceText text, int open) {
        for (String introducer : INTRODUCERS) {
            int from = introducer.charAt(0) == '(' ? open : open + 1;
            for (int at = from; at <= from + LONGEST_LEAD; at++) {
                if (text.startsWith(introducer, at)) {
                    return quoted(text, at + introducer.length());
                }
            }
        }
        return null;
    }

    private static Stretch quoted(SourceText text, int from) {
        int start = from;
        while (isOneOf(text.charAt(start, ')'), OPENERS)) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST && !isOneOf(text.charAt(end), ENDS)) {
            end++;
        }
        return end - start < LONGEST && end > start ? new Stretch(start, end) : null;
    }
}
