package io.github.caishu;

import io.github.caishu.claim.Claim;
import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * What came of a document: its claims, or the reason why there are none.
 *
 * <pre>{@code
 * Stream<SourceDocument> documents = Stream.of(SourceDocument.plain("a.txt", "售出茶叶800吨"));
 * FigureExtractor.builder().build().extract(documents).forEach(document -> {
 *     if (document instanceof DocumentClaims.Found found) {
 *         found.claims().get(0).text(); // 800吨
 *     } else if (document instanceof DocumentClaims.Failed failed) {
 *         System.err.println(failed.id() + ": " + failed.cause());
 *     }
 * });
 * }</pre>
 */
public sealed interface DocumentClaims {

    /** What the document is called. */
    String id();

    /**
     * A document that was read; its claims may be none.
     *
     * <pre>{@code
     * SourceDocument page = SourceDocument.html("b.html", "<p>占<b>6%</b></p>");
     * DocumentClaims document = FigureExtractor.builder().build().extract(Stream.of(page)).findFirst().orElseThrow();
     * if (document instanceof DocumentClaims.Found found) {
     *     Claim claim = found.claims().get(0);
     *     found.text().position(claim.span().start()); // Position[line=1, column=8]
     * }
     * }</pre>
     *
     * @param id     what it is called
     * @param text   its text, to which the spans of the claims belong
     * @param claims one a figure, in the order they stand
     */
    record Found(String id, SourceText text, List<Claim> claims) implements DocumentClaims {

        public Found {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            claims = List.copyOf(Objects.requireNonNull(claims, "claims"));
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
     * <pre>{@code
     * DocumentClaims document = new DocumentClaims.Failed("c.txt", new IllegalStateException("the archive is damaged"));
     * if (document instanceof DocumentClaims.Failed failed) {
     *     System.out.println(failed.id() + ": " + failed.cause().getMessage()); // c.txt: the archive is damaged
     * }
     * }</pre>
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
