package io.github.caishu.output.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The templates. What they put in is escaped; in three braces stand only what was escaped before, styles and scripts. */
final class Templates {

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withEscaper(HtmlText::escaped)
            .withLoader(name -> new StringReader(resource(name + ".html")))
            .nullValue("")
            .emptyStringIsFalse(true);

    static final Template PAGE = COMPILER.compile(resource("page.html"));
    static final Template ENTRY = COMPILER.compile(resource("entry.html"));
    static final Template SECTION = COMPILER.compile(resource("section.html"));

    private Templates() {
    }

    /** A resource of this package, as it stands in its file. */
    static String resource(String name) {
        try (InputStream stream = Templates.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
