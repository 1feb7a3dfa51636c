package io.github.caishu.cli;

/**
 * Turns bytes into text, without ever putting a replacement character where they make no sense: a figure read from
 * such text would look right and be wrong.
 */
interface TextDecoder {

    /** @throws UndecodableException if the bytes are not text in any charset they may be in */
    String decode(byte[] bytes) throws UndecodableException;

    /** How the bytes write a line feed. */
    byte[] lineFeed();
}
