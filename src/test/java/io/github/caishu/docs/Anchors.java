package io.github.caishu.docs;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;

/** Where a link can lead to within a page: its headings, named as GitHub does, and its own anchors. */
final class Anchors {

    private static final Pattern OWN = Pattern.compile("\\b(?:id|name)=\"([^\"]+)\"");

    private Anchors() {
    }

    static Set<String> of(Page page) {
        Set<String> anchors = new HashSet<>();
        for (Heading heading : page.nodes(Heading.class)) {
            String slug = slug(Table.text(heading));
            String anchor = slug;
            for (int again = 1; !anchors.add(anchor); again++) {
                anchor = slug + "-" + again;
            }
        }
        Stream<String> html = Stream.concat(page.nodes(HtmlInline.class).stream().map(HtmlInline::getLiteral),
                page.nodes(HtmlBlock.class).stream().map(HtmlBlock::getLiteral));
        html.flatMap(tag -> OWN.matcher(tag).results()).map((MatchResult anchor) -> anchor.group(1)).forEach(anchors::add);
        return anchors;
    }

    private static String slug(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "").replace(' ', '-');
    }
}
