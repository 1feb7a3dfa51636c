package io.github.caishu.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where the output goes: standard output, or the file or directory that {@code -o} names. Nothing is opened before a format asks for
 * what it needs.
 */
final class OutputPlace implements Closeable {

    private final Path named;
    private final OutputStream standardOutput;
    /** Null unless asked for. */
    private Writer writer;
    private String kind = "file";

    /**
     * @param named          what {@code -o} names; null without one
     * @param standardOutput stays open
     */
    OutputPlace(Path named, OutputStream standardOutput) {
        this.named = named;
        this.standardOutput = standardOutput;
    }

    /** The file, or standard output, in UTF-8; closed with this. */
    Writer writer() throws IOException {
        if (writer == null) {
            OutputStream stream = named == null ? new StandardOutput(standardOutput) : Files.newOutputStream(named);
            writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        }
        return writer;
    }

    /** The directory, made if there is none. */
    Path directory() throws IOException {
        kind = "directory";
        try {
            return Files.createDirectories(named);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("a file stands where a directory is wanted", e);
        }
    }

    /** Whether what {@code -o} names, or null, is an input too: opening it for writing would empty it before it is read. */
    static boolean isOne(Path named, String input) {
        try {
            return named != null && !input.equals(Inputs.STANDARD_INPUT) && Files.isSameFile(named, Path.of(input));
        } catch (IOException | InvalidPathException e) {
            // One of them is not there, and is reported when it is opened.
            return false;
        }
    }

    /** What to tell whoever has to name another place. */
    String complaint(IOException e) {
        return (named == null ? "standard output" : named) + ": cannot be written (" + reason(e) + "); name another " + kind + " with -o";
    }

    /** In a few words; the message of most of these is a path and no more. */
    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException there) {
            return Path.of(there.getFile()).getFileName() + " is there already, maybe with corrections";
        }
        if (e instanceof NoSuchFileException) {
            return "no such directory";
        }
        if (e instanceof AccessDeniedException) {
            return "not allowed to";
        }
        return e instanceof FileSystemException file && file.getReason() != null ? file.getReason() : e.getMessage();
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
