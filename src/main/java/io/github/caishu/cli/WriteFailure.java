package io.github.caishu.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why something cannot be written. */
final class WriteFailure {

    private WriteFailure() {
    }

    /** In a few words; the message of most of these is a path and no more. */
    static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException there) {
            return Path.of(there.getFile()).getFileName() + " is there already, maybe with corrections";
        }
        if (e instanceof NoSuchFileException) {
            return "no such directory";
        }
        if (e instanceof AccessDeniedException denied) {
            return "not allowed to write " + Path.of(denied.getFile()).getFileName();
        }
        return e instanceof FileSystemException file && file.getReason() != null ? file.getReason() : e.getMessage();
    }
}
