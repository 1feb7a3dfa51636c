package io.github.caishu.output.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is the same in every report: the style, the script, and the policy that lets nothing else run or load. */
final class PageAssets {

    static final String STYLE = joined("page.css", "article.css", "facts.css", "charts.css", "print.css");
    static final String SCRIPT = joined(
            "language.js", "connectors.js", "record.js", "reader.js", "article.js", "facts.js", "csv.js", "page.js");
    /** Neither inline attributes nor {@code eval} are allowed, nor any request; the style and the script by their hashes. */
    static final String POLICY = "default-src 'none'; style-src " + hash(STYLE) + "; script-src " + hash(SCRIPT)
            + "; base-uri 'none'; form-action 'none'";

    private PageAssets() {
    }

    private static String joined(String... names) {
        return Stream.of(names).map(Templates::resource).collect(Collectors.joining("\n"));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
