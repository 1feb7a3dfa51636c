package io.github.caishu;

import io.github.caishu.claim.Claim;
import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * What came of a document: its claims, or the reason why there are none.
 *
 * <pre>{@code
 * if (document instanceof DocumentClaims.Found found) {
 *     found.claims().forEach(System.out::println);
 * } else if (document instanceof DocumentClaims.Failed failed) {
 *     System.err.println(failed.id() + ": " + failed.cause());
 * }
 * }</pre>
 */
public sealed interface DocumentClaims {

    /** What the document is called. */
    String id();

    /**
     * A document that was read; its claims may be none.
     *
     * @param id     what it is called
     * @param text   its text, to which the spans of the claims belong
     * @param claims one a figure, in the order they stand
     */
    record Found(String id, SourceText text, List<Claim> claims) implements DocumentClaims {

        public Found {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            claims = List.copyOf(claims);
        }

        /** Not the claims, which may be many: {@code Found[id=a, 16 claims in 昨日售出茶叶800吨…]}. */
        @Override
        public String toString() {
            return "Found[id=" + id + ", " + claims.size() + (claims.size() == 1 ? " claim in " : " claims in ") + text + "]";
        }
    }

    /**
     * A document that could not be extracted from.
     *
     * @param id    what it is called
     * @param cause an exception or a {@link StackOverflowError}
     */
    record Failed(String id, Throwable cause) implements DocumentClaims {

        public Failed {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(cause, "cause");
        }
    }
}
