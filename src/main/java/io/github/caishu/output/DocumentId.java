package io.github.caishu.output;

import java.util.Objects;

/**
 * What a document is called. An id that came as a JSON number goes out as the same number, digit for digit.
 *
 * <pre>{@code
 * DocumentId.named("a.txt").isNumber();         // false
 * DocumentId.numbered("20240517000001").text(); // 20240517000001
 * }</pre>
 *
 * @param text     the name, or the number as it was written: {@code 20240517000001}
 * @param isNumber whether it is a JSON number
 */
public record DocumentId(String text, boolean isNumber) {

    public DocumentId {
        Objects.requireNonNull(text, "text");
    }

    /** A name, such as a file's. */
    public static DocumentId named(String name) {
        return new DocumentId(Objects.requireNonNull(name, "name"), false);
    }

    /** A number, as JSON writes it. */
    public static DocumentId numbered(String number) {
        return new DocumentId(Objects.requireNonNull(number, "number"), true);
    }
}
