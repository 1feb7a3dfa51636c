package io.github.caishu.cli;

/** Bytes that are not text in the charset they should be in. */
final class UndecodableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * @param message  what they are not
     * @param position the first byte that does not fit
     */
    UndecodableException(String message, int position) {
        super(message);
        this.position = position;
    }

    int position() {
        return position;
    }
}
