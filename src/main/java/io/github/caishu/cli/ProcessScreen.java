package io.github.caishu.cli;

import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * The terminal of this process. {@link System#console} would not do: it is there only if both standard input and standard output
 * are a terminal, and a progress bar is wanted where they are not. So JLine asks the system's {@code test -t}, which takes some
 * 20 ms; it does so for Unix and its likes in Windows, but knows no console of Windows itself.
 */
final class ProcessScreen implements Screen {

    private final TerminalProvider system = new ExecTerminalProvider();

    @Override
    public boolean showsErrors() {
        return system.isSystemStream(SystemStream.Error);
    }

    @Override
    public boolean showsOutput() {
        return system.isSystemStream(SystemStream.Output);
    }
}
