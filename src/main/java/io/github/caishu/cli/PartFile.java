package io.github.caishu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;

/**
 * What an output file is written as until it is whole: {@code claims.csv.part} beside {@code claims.csv}, so that it can be moved there
 * at one go, and what stood there stays till then. One run at a time writes it.
 */
final class PartFile implements Closeable {

    /** What their names have behind the whole file's. */
    private static final String ENDING = ".part";
    private static final String JOURNAL_ENDING = ".resume";

    private final Path target;
    private final Path path;
    private final Journal journal;
    private final FileChannel channel;
    /** Not what an earlier run has left, which it may still be gone on with. */
    private boolean isOwn;

    private PartFile(Path target) throws IOException {
        this.target = target;
        path = beside(target, ENDING);
        journal = new Journal(beside(target, JOURNAL_ENDING));
        // A file that must not be written to could still be replaced.
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        // No link: in a directory that all may write to, such a name can be foreseen, and lead elsewhere.
        channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            lock();
            isOwn = channel.size() == 0;
            if (isOwn) {
                takePermissions();
            }
            channel.position(channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Opens it with what an earlier run has left in it; that stands before what is written now.
     *
     * @param named what {@link #suits}; a link leads to the file that is meant
     */
    static PartFile open(Path named) throws IOException {
        return new PartFile(SymbolicLinks.follow(named));
    }

    /** Whether a file of that name can be written so: not a device, a pipe or a directory, which are there to be written to. */
    static boolean suits(Path named) {
        return Files.isRegularFile(named) || !Files.exists(named);
    }

    /** The files that are written when a file of that name is. */
    static List<Path> all(Path named) throws IOException {
        Path target = SymbolicLinks.follow(named);
        return List.of(target, beside(target, ENDING), beside(target, JOURNAL_ENDING));
    }

    private void lock() throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            return; // some network drives have no locks
        }
        if (lock == null) {
            throw new IOException("another run is writing " + path.getFileName());
        }
    }

    /** Whoever may not read what is replaced shall not read what replaces it. */
    private void takePermissions() throws IOException {
        PosixFileAttributeView replaced = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (replaced != null && Files.exists(target)) {
            Files.setPosixFilePermissions(path, replaced.readAttributes().permissions());
        }
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    /** Tells what is in it, unless a run that cannot be gone on with has written that. */
    Journal journal() {
        return journal;
    }

    /** Throws away what an earlier run has left. */
    void beginAnew() throws IOException {
        isOwn = true;
        journal.delete(); // first: it may say nothing of what is written from now on
        cut(0);
    }

    /** What it is called. */
    String name() {
        return path.getFileName().toString();
    }

    /** Whether the file is there that this will replace. */
    boolean replaces() {
        return Files.exists(target);
    }

    /** Writes to its end. */
    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /** How long it is. */
    long length() throws IOException {
        return channel.size();
    }

    /** Cuts off what is behind that many bytes. */
    void cut(long length) throws IOException {
        channel.truncate(length);
    }

    /** Has the disk hold what was written. */
    void force() throws IOException {
        channel.force(false);
    }

    /** Puts it in its place; there is nothing to go on with any more. */
    void complete() throws IOException {
        force();
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
        journal.delete();
        channel.close();
    }

    /** Throws away what this run has written. */
    void discard() throws IOException {
        if (isOwn) {
            journal.delete();
            Files.deleteIfExists(path);
        }
        channel.close();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
