package io.github.caishu.output.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.caishu.output.html.ClaimReport.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The page's own words, from a table a language, as templates put them where the script can switch them:
 *
 * <pre>
 * {{#word}}facts{{/word}}                      an element
 * &lt;h3{{#say}}facts{{/say}}&lt;/h3&gt;               the text of an element, with the end of its start tag
 * &lt;ul{{#attr}}aria-label facts{{/attr}}&gt;      an attribute
 * {{#title}}{{#word}}{{/word}}{{/title}}       without a key: the {@link Phrase} that the section is over
 * </pre>
 */
final class Wording {

    private static final Properties CHINESE = table(Language.CHINESE);
    private static final Properties ENGLISH = table(Language.ENGLISH);

    private final Language language;

    Wording(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** @throws IllegalStateException if a table lacks it */
    Phrase phrase(String key) {
        return new Phrase(text(CHINESE, key), text(ENGLISH, key));
    }

    /** The one of the two that the page shows at first. */
    String first(Phrase phrase) {
        return language == Language.CHINESE ? phrase.zh() : phrase.en();
    }

    /** {@code <span data-zh="事实" data-en="Facts">事实</span>}. */
    Mustache.Lambda asElement() {
        return (fragment, out) -> {
            Phrase phrase = phrase(fragment);
            out.write(phrase.isTranslated() ? "<span" + both(phrase, "") + ">" + escaped(first(phrase)) + "</span>" : escaped(phrase.zh()));
        };
    }

    /** {@code  data-zh="事实" data-en="Facts">事实}: the end of any element's start tag, and its text. */
    Mustache.Lambda asText() {
        return (fragment, out) -> {
            Phrase phrase = phrase(fragment);
            out.write((phrase.isTranslated() ? both(phrase, "") : "") + ">" + escaped(first(phrase)));
        };
    }

    /** {@code  aria-label="事实" data-zh-aria-label="事实" data-en-aria-label="Facts"}. */
    Mustache.Lambda asAttribute() {
        return (fragment, out) -> {
            String[] nameAndKey = fragment.execute().split(" ", 2);
            Phrase phrase = nameAndKey.length == 1 ? (Phrase) fragment.context() : phrase(nameAndKey[1]);
            out.write(" " + nameAndKey[0] + "=\"" + escaped(first(phrase)) + "\"" + both(phrase, "-" + nameAndKey[0]));
        };
    }

    private Phrase phrase(Template.Fragment fragment) {
        String key = fragment.execute();
        return key.isEmpty() ? (Phrase) fragment.context() : phrase(key);
    }

    private static String both(Phrase phrase, String suffix) {
        return " data-zh" + suffix + "=\"" + escaped(phrase.zh()) + "\" data-en" + suffix + "=\"" + escaped(phrase.en()) + "\"";
    }

    private static String escaped(String text) {
        return HtmlText.escaped(text);
    }

    private static String text(Properties table, String key) {
        String text = table.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("the tables of words have no \"" + key + "\"");
        }
        return text;
    }

    private static Properties table(Language language) {
        Properties table = new Properties();
        String name = "words_" + language + ".properties";
        try (Reader words = new InputStreamReader(Wording.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            table.load(words);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return table;
    }
}
