package io.github.caishu.output.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.caishu.FigureExtractor;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.text.SourceText;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Chromium without a window that opens reports as files. One serves all tests of a run; where there is none, they are skipped. It and
 * its driver are those of the system, and none is ever fetched.
 */
final class Browser {

    /** Kept: a logger that nobody holds forgets its level. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
    private static final JsonMapper JSON = new JsonMapper();
    private static Browser shared;

    private final ChromeDriver driver;
    private final Path directory;
    private int pages;

    private Browser(String browser, String driverProgram) throws IOException {
        SELENIUM.setLevel(Level.SEVERE); // a browser newer than the library is nothing to warn of
        directory = Files.createTempDirectory("caishu-report");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + directory.resolve("profile"));
        driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(new File(driverProgram)).build(), options);
        // the page has the focus, whatever window the system has in front
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        Runtime.getRuntime().addShutdownHook(new Thread(this::quit));
    }

    private void quit() {
        driver.quit();
        try (Stream<Path> files = Files.walk(directory)) {
            files.map(Path::toFile).sorted((a, b) -> b.compareTo(a)).forEach(File::delete);
        } catch (IOException e) {
            // the system empties its directory of temporary files
        }
    }

    /** The browser, as if just started: wide, light, with motion, its logs empty. */
    static synchronized Browser fresh() {
        if (shared == null) {
            Optional<String> browser = program("chromium", "chromium-browser", "google-chrome");
            Optional<String> driver = program("chromedriver");
            assumeTrue(browser.isPresent() && driver.isPresent(),
                    "no chromium and chromedriver on the PATH: the report is not tried in a browser");
            try {
                shared = new Browser(browser.get(), driver.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        shared.size(1440, 1000);
        shared.media("", "light");
        shared.consoleMessages();
        shared.requests();
        return shared;
    }

    private static Optional<String> program(String... names) {
        Stream<Path> directories = Stream.of(StringUtils.split(System.getenv("PATH"), File.pathSeparatorChar)).map(Path::of);
        return directories.flatMap(directory -> Stream.of(names).map(directory::resolve))
                .filter(Files::isExecutable).map(Path::toString).findFirst();
    }

    static Document document(String id, String text) {
        return document(id, SourceText.plain(text));
    }

    static Document document(String id, SourceText text) {
        FigureExtractor extractor = FigureExtractor.builder().referenceDate(LocalDate.of(2019, 7, 18)).build();
        return new Document(DocumentId.named(id), text, extractor.extract(text).stream().map(Figure::of).toList());
    }

    Browser open(Document... documents) {
        return open(ClaimReport.of(List.of(documents)));
    }

    Browser open(ClaimReport report) {
        try {
            Path file = directory.resolve(++pages + ".html");
            report.writeTo(file);
            driver.get(file.toUri().toString());
            // keys that come before a page is painted may go nowhere
            driver.executeAsyncScript("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String url() {
        return driver.getCurrentUrl();
    }

    void size(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** @param media {@code print}, or empty for the screen */
    void media(String media, String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme), Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Denies the page the clipboard, or grants it. */
    void clipboard(boolean granted) {
        permit("clipboard-write", granted);
        permit("clipboard-read", true);
    }

    private void permit(String name, boolean granted) {
        driver.executeCdpCommand("Browser.setPermission",
                Map.of("permission", Map.of("name", name), "setting", granted ? "granted" : "denied"));
    }

    String clipboard() {
        return (String) driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])");
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What elements say, whether or not they can be seen. */
    List<String> texts(String selector) {
        return list("return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)", selector);
    }

    /** The parts of the table's rows that are shown, in their order. */
    List<String> rows(String selector) {
        return list("""
                return [...document.querySelectorAll('tbody tr')].filter(row => !row.hidden).map(row => row.querySelector(arguments[0]).textContent)""", selector);
    }

    List<String> list(String script, Object... arguments) {
        List<String> strings = new ArrayList<>();
        ((List<?>) driver.executeScript(script, arguments)).forEach(item -> strings.add(String.valueOf(item)));
        return strings;
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    void click(String selector) {
        one(selector).click();
    }

    void point(String selector) {
        WebElement target = one(selector);
        run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", target);
        new Actions(driver).moveToElement(target).perform();
    }

    void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    String focused() {
        WebElement element = driver.switchTo().activeElement();
        return element.getDomAttribute("id") != null ? element.getDomAttribute("id") : element.getDomAttribute("href");
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** What the console has had to say since it was last asked: errors and violations of the page's policy. */
    List<String> consoleMessages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
    }

    /** What has been asked for, since this was last asked. */
    List<String> requests() {
        List<String> urls = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JSON.readTree(entry.getMessage()).get("message");
            if (message.get("method").asString().equals("Network.requestWillBeSent")) {
                urls.add(message.at("/params/request/url").asString());
            }
        }
        return urls;
    }
}
