package io.github.caishu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One run of the command line, as a shell sees it. */
public record CommandLineRun(int status, String out, String err) {

    public static CommandLineRun of(String... args) {
        return fed(new byte[0], args);
    }

    public static CommandLineRun fed(String standardInput, String... args) {
        return fed(standardInput.getBytes(StandardCharsets.UTF_8), args);
    }

    public static CommandLineRun fed(byte[] standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Main().run(args, new ByteArrayInputStream(standardInput), out, err);
        return new CommandLineRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
