package io.github.caishu.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the output goes: standard output, or the file or directory that {@code -o} names. Nothing is opened before a format asks for
 * what it needs. A file is written as a {@link PartFile} until it is {@link #complete}.
 */
final class OutputPlace implements Closeable {

    private final Path named;
    private final OutputStream standardOutput;
    /** Null unless asked for, and for what is no file. */
    private PartFile part;
    /** Null unless asked for. */
    private Writer writer;
    private Path directory;
    private boolean complete;
    private boolean partIsKept;

    /**
     * @param named          what {@code -o} names; null without one
     * @param standardOutput stays open
     */
    OutputPlace(Path named, OutputStream standardOutput) {
        this.named = named;
        this.standardOutput = standardOutput;
    }

    /** Whether it is a file, which another run could go on with; not standard output, nor a device. */
    boolean isFile() {
        return named != null && PartFile.suits(named);
    }

    /** What the file is until it is complete, with what an earlier run may have left in it. */
    PartFile part() throws IOException {
        if (part == null) {
            part = PartFile.open(named);
        }
        return part;
    }

    /** The file, or standard output, in UTF-8; closed with this. Unless {@link #part} was asked for before, the file is begun anew. */
    Writer writer() throws IOException {
        if (writer == null) {
            writer = new BufferedWriter(new OutputStreamWriter(stream(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    private OutputStream stream() throws IOException {
        if (named == null) {
            return new StandardOutput(standardOutput);
        }
        if (!isFile()) {
            return Files.newOutputStream(named);
        }
        if (part == null) {
            part().beginAnew();
        }
        return part.stream();
    }

    /** The directory, made if there is none; in it are whole files only. */
    Path directory() throws IOException {
        directory = named;
        try {
            return Files.createDirectories(named);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("a file stands where a directory is wanted", e);
        }
    }

    /** Whether what {@code -o} names, or null, is an input too, or what is written beside it is: that would be emptied before it is read. */
    static boolean isOne(Path named, String input) {
        if (named == null || input.equals(Inputs.STANDARD_INPUT)) {
            return false;
        }
        try {
            return PartFile.all(named).stream().anyMatch(path -> isSame(path, input));
        } catch (IOException e) {
            return false; // a link that leads nowhere, which is reported when it is opened
        }
    }

    private static boolean isSame(Path path, String input) {
        try {
            return Files.isSameFile(path, Path.of(input));
        } catch (IOException | InvalidPathException e) {
            // One of them is not there, and is reported when it is opened.
            return false;
        }
    }

    /** All is written: the file is put in its place. */
    void complete() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (part != null) {
            part.complete();
        }
        complete = true;
    }

    /** Whether what is written of a file that is not complete stays, for another run to go on with. */
    void keepPart(boolean isWanted) {
        partIsKept = isWanted;
    }

    /** Whether whoever was to read it has left, as {@code head} does when it has seen enough. */
    boolean isLeft(IOException e) {
        return !isFile() && !(e instanceof FileSystemException) && StandardOutput.isClosedPipe(e);
    }

    /** What to tell whoever has to name another place. */
    String complaint(IOException e) {
        String kind = directory == null ? "file" : "directory";
        return (named == null ? "standard output" : named)
                + ": cannot be written (" + WriteFailure.reason(e) + "); name another " + kind + " with -o";
    }

    /**
     * What has become of an output that is not complete, as the end of a sentence.
     *
     * @param kept how far another run need not go again
     */
    String fate(Checkpoint kept) {
        if (part == null) {
            return "";
        }
        if (partIsKept) {
            return "; " + part.name() + " keeps " + kept.documents() + ", and the same command with --resume goes on from there";
        }
        return part.replaces() ? "; what stood there still does" : "; nothing of it is kept";
    }

    @Override
    public void close() throws IOException {
        if (part == null) {
            if (writer != null) {
                writer.close();
            }
        } else if (complete || partIsKept) {
            part.close();
        } else {
            part.discard();
        }
    }
}
