package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "PAGE.HTM", "a.b.htm"})
    void theExtensionTellsHtml(String name) throws IOException {
        assertThat(csvOf(name, "<p title='9元'>5&nbsp;万元</p>")).contains(",5&nbsp;万元,").doesNotContain("9元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines.jsonl", "lines.ndjson", "LINES.JSONL"})
    void theExtensionTellsJsonLines(String name) throws IOException {
        assertThat(csvOf(name, "{\"id\": \"第一\", \"text\": \"5万元\"}")).contains("第一,5万元,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.txt", "plain", "plain.json", "plain.html.txt"})
    void allElseIsText(String name) throws IOException {
        assertThat(csvOf(name, "<p>5万元</p>")).contains(name + ",5万元,3,6,");
    }

    @Test
    void theOptionOutdoesTheExtension() throws IOException {
        assertThat(csvOf("page.html", "A&nbsp;5万元", "--from", "text")).contains(",5万元,7,10,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "csv", "Csv"})
    void namesInAnyCase(String format) {
        assertThat(CommandLineRun.fed("5万元", "extract", "--to", format).out()).startsWith("id,");
    }

    private String csvOf(String name, String content, String... options) throws IOException {
        Path file = Files.writeString(directory.resolve(name), content);
        String[] args = new String[4 + options.length];
        args[0] = "extract";
        args[1] = file.toString();
        args[2] = "--to";
        args[3] = "csv";
        System.arraycopy(options, 0, args, 4, options.length);
        return CommandLineRun.of(args).out();
    }

    @Test
    void standardInputIsReadWhereItIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "5万元");

        assertThat(CommandLineRun.fed("6万元", "extract", "--to", "csv", file.toString(), "-").out().lines())
                .hasSize(3)
                .last().asString().startsWith("-,6万元,");
    }

    @Test
    void theCurrencyOfABareYuanCanBeSet() {
        assertThat(CommandLineRun.fed("票价5元，折合6美元", "extract", "--to", "csv", "--currency", "HKD").out())
                .contains(",HKD,").contains(",USD,");
    }

    @Test
    void theDateCanBeSet() {
        assertThat(CommandLineRun.fed("去年卖出5万元", "extract", "--date", "2024-05-31").status()).isZero();
    }

    @Test
    void theSourcesOfAnnotationsCanHaveABase() {
        assertThat(CommandLineRun.fed("共5万元", "extract", "--to", "annotation").out())
                .contains("\"source\":\"tag:caishu.github.io,2026:-\"");
        assertThat(CommandLineRun.fed("共5万元", "extract", "--to", "annotation", "--source-base", "https://a.example/").out())
                .contains("\"source\":\"https://a.example/-\"");
    }

    @Test
    void csvCanHaveAByteOrderMarkForExcel() {
        assertThat(CommandLineRun.fed("共5万元", "extract", "--to", "csv").out()).startsWith("id,");
        assertThat(CommandLineRun.fed("共5万元", "extract", "--to", "csv", "--bom").out()).startsWith("\uFEFFid,");
    }

    @Test
    void theOutputCanGoToAFile() throws IOException {
        Path file = directory.resolve("out.csv");

        CommandLineRun run = CommandLineRun.fed("共5万元", "extract", "--to", "csv", "-o", file.toString());

        assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(Files.readString(file)).contains("-,5万元,1,4,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            extract --to xml        | Invalid value for option '--to': expected one of [TABLE, JSONL, JSON, CSV, HTML, ANNOTATION, BRAT, XBRL]
            extract --from pdf      | Invalid value for option '--from'
            extract --layer facts   | Invalid value for option '--layer'
            extract --date tomorrow | Invalid value for option '--date': 'tomorrow' is no day; write it as 2024-05-31
            extract --date +999999999-12-31 | Invalid value for option '--date': '+999999999-12-31' is no day; write it as 2024-05-31
            extract --charset nope  | Invalid value for option '--charset': 'nope' is no known charset
            extract --charset a,b   | Invalid value for option '--charset': 'a,b' is no known charset
            extract --currency QQ   | --currency: "QQ" is no ISO 4217 currency code
            extract --to annotation --layer numerals | --to annotation has no form for numerals; leave --layer out
            extract --source-base https://a.example/ | --source-base goes with --to annotation, not with --to table; leave one of them out
            extract --to json --bom | --bom goes with --to csv, not with --to json; leave one of them out
            extract --source-base a.example/         | Invalid value for option '--source-base': 'a.example/' is no absolute IRI, such as
            extract --to html --layer numerals | --to html has no form for numerals; leave --layer out
            extract --to csv --title 摘要 | --title goes with --to html, not with --to csv; leave one of them out
            extract --language en   | --language goes with --to html, not with --to table; leave one of them out
            extract --language fr   | Invalid value for option '--language': expected one of [ZH, EN]
            extract --nonsense      | Unknown option: '--nonsense'
            extract --to            | Missing required parameter for option '--to'
            count                   | Unmatched argument
            ''                      | Missing required subcommand
            """)
    void badOptions(String line, String problem) {
        CommandLineRun run = CommandLineRun.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.err()).startsWith("caishu: " + problem).endsWith(" --help'.\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "extract --help"})
    void help(String line) {
        CommandLineRun run = CommandLineRun.of(line.split(" "));

        assertThat(run.out()).startsWith("Usage: caishu ");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(CommandLineRun.of("extract", "--help").out()).contains(
                "--from", "text, html, jsonl", "--to", "table, jsonl, json, csv, html,", "annotation, brat",
                "--layer", "numerals, quantities, claims",
                "--source-base", "--bom", "--title", "--language", "zh, en", "--date", "--currency", "--charset", "-o",
                "--resume", "--version", "130");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "extract --version"})
    void version(String line) {
        CommandLineRun run = CommandLineRun.of(line.split(" "));

        assertThat(run.out()).startsWith("caishu ").hasLineCount(1);
        assertThat(run.status()).isZero();
    }
}
