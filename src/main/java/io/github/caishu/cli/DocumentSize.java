package io.github.caishu.cli;

/** How large a document may be. */
final class DocumentSize {

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 256 * MEGABYTE;
    /** A document takes some ten times its bytes while it is read, decoded and extracted from, and there may be a few at a time. */
    private static final int SHARE = 16;

    private DocumentSize() {
    }

    /** In bytes: a quarter of a gigabyte, or less where Java has less than four gigabytes of memory. */
    static int largest() {
        return (int) Math.min(LARGEST, Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** What to say of a document that is larger. */
    static BadInputException tooLarge(String place, int largest) {
        return new BadInputException(place, "larger than " + largest / MEGABYTE + " MB, the most for one document",
                "split it" + (largest < LARGEST ? ", or give Java more memory with -Xmx" : ""));
    }
}
