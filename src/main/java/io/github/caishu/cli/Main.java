package io.github.caishu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The command {@code caishu}.
 *
 * <pre>{@code
 * InputStream article = new ByteArrayInputStream("售出茶叶800吨".getBytes(StandardCharsets.UTF_8));
 * OutputStream table = new ByteArrayOutputStream();
 * int status = new Main().run(new String[] {"extract", "--layer", "numerals"}, article, table, System.err); // 0
 * }</pre>
 */
@Command(
        name = "caishu",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Numeric claims of Chinese text as typed records.")
public final class Main {

    /** Runs the command line, in UTF-8 whatever the system's charset. */
    public static void main(String[] args) {
        Objects.requireNonNull(args, "args");
        // System.out would swallow what goes wrong with writing.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        // Of a thread beside the work, which lacks memory, a stack trace would tell nobody anything.
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, e) -> System.err.println("caishu: " + thread.getName() + " has failed (" + e + ")"));
        Interruption interruption = Interruption.bySignal();
        int status;
        try {
            status = new Main().run(args, System.in, out, System.err, new ProcessScreen(), interruption);
        } finally {
            interruption.over();
        }
        // Within Maven's own virtual machine (exec:java), leaving it would end the build before its last word.
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Runs the command line on the given streams and leaves them open.
     *
     * @param args as typed after {@code caishu}
     * @return the exit status: 0, or 2 if the options or some input cannot be used, or the output not be written; 130 if the thread is
     *     interrupted, 1 after a defect
     */
    public int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        Objects.requireNonNull(args, "args");
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        return run(args, in, out, err, Screen.NONE, new Interruption());
    }

    /** @param interruption may be requested from another thread */
    int run(String[] args, InputStream in, OutputStream out, OutputStream err, Screen screen, Interruption interruption) {
        return new CommandLine(this)
                .addSubcommand(new ExtractCommand(in, out, screen, interruption))
                .addSubcommand(new TaxonomyCommand(out))
                .addSubcommand(new GoldCommand(out, interruption))
                .setOut(printer(out))
                .setErr(printer(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A file may be called @list; nothing here takes a file of options.
                .setExpandAtFiles(false)
                .registerConverter(LocalDate.class, Main::date)
                .registerConverter(Charset.class, Main::charset)
                .registerConverter(URI.class, Main::base)
                .setParameterExceptionHandler(Main::refuse)
                .setExecutionExceptionHandler(Main::report)
                .execute(args);
    }

    private static LocalDate date(String day) {
        try {
            return Day.parse(day);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + day + "' is no day; write it as 2024-05-31");
        }
    }

    private static URI base(String iri) {
        try {
            URI base = new URI(iri);
            if (base.isAbsolute()) {
                return base;
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw new TypeConversionException("'" + iri + "' is no absolute IRI, such as https://news.example/");
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + name + "' is no known charset, such as UTF-8 or GB18030");
        }
    }

    /** One line that says what is wrong; the whole usage after it would push it off the screen. */
    private static int refuse(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("caishu: " + e.getMessage());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static int report(Exception e, CommandLine command, ParseResult typed) {
        command.getErr().println("caishu: failed (" + e + "); this is a defect of caishu, please report it");
        return ExitCode.SOFTWARE;
    }

    private static PrintWriter printer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
