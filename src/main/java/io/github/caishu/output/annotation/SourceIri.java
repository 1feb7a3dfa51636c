package io.github.caishu.output.annotation;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** What documents are called in RDF: an id that is an absolute IRI as it is, any other behind a base. */
final class SourceIri {

    private static final String UNRESERVED = "-._~/";

    private final String base;

    /** @throws IllegalArgumentException if the base is not absolute */
    SourceIri(URI base) {
        if (!base.isAbsolute()) {
            throw new IllegalArgumentException("\"" + base + "\" is no absolute IRI, such as https://news.example/");
        }
        this.base = base.toString();
    }

    String of(String id) {
        return isAbsolute(id) ? id : base + encoded(id);
    }

    /** The letter before the colon of {@code C:/news/a.txt} is a drive, no scheme. */
    private static boolean isAbsolute(String id) {
        try {
            URI iri = new URI(id);
            return iri.isAbsolute() && iri.getScheme().length() > 1;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String encoded(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format("%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
