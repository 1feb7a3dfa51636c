package io.github.caishu.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Follows them to a file that need not be there yet, which {@link Path#toRealPath} does not. */
final class SymbolicLinks {

    private static final int MOST = 40;

    private SymbolicLinks() {
    }

    /** @throws FileSystemLoopException if they never end */
    static Path follow(Path named) throws IOException {
        Path path = named;
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST) {
                throw new FileSystemLoopException(named.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }
}
