package io.github.caishu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file that {@code -o} names. */
final class OutputFile {

    private OutputFile() {
    }

    /** @throws IOException with a message that says why in a few words */
    static OutputStream open(Path file) throws IOException {
        try {
            return Files.newOutputStream(file);
        } catch (NoSuchFileException e) {
            throw new IOException("no such directory", e);
        } catch (AccessDeniedException e) {
            throw new IOException("not allowed to", e);
        } catch (FileSystemException e) {
            throw new IOException(e.getReason(), e);
        }
    }

    /** Whether both name one file: opening it for writing would empty it before it is read. */
    static boolean isAlso(Path file, String input) {
        try {
            return !input.equals(Inputs.STANDARD_INPUT) && Files.isSameFile(file, Path.of(input));
        } catch (IOException | InvalidPathException e) {
            // One of them is not there, and is reported when it is opened.
            return false;
        }
    }
}
