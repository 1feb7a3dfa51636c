package io.github.caishu.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the report in docs/images from docs/examples/report.txt. They go to target/screenshots, for no two systems
 * draw letters alike and a test should not change what is kept; those in docs/images must be there, of the same size. To keep the new
 * ones: {@code mvn test -Dtest=ScreenshotsTest -Dscreenshots=keep}.
 */
class ScreenshotsTest {

    private static final Path KEPT = Path.of("docs/images");
    private static final Path TAKEN = Path.of("target/screenshots");
    private static final int LARGEST = 400_000;

    @Test
    void aFigureWithItsPartsInTheLight() throws IOException {
        Browser browser = open(ClaimReport.Language.CHINESE, "light", 1440, 1000);
        browser.run("document.querySelector('[id=d1f5]').focus()");

        assertThat(browser.all(".connectors .line")).isNotEmpty();
        keep(browser, "report.png");
    }

    @Test
    void tableAndPicturesInTheDark() throws IOException {
        Browser browser = open(ClaimReport.Language.ENGLISH, "dark", 1640, 1270);
        browser.click("select[data-filter=conceptCode] [value=REVENUE]");
        browser.click("th[data-sort=rank] button");
        browser.run("document.activeElement.blur(); scrollTo(0, 320)");

        assertThat(browser.rows("th")).isNotEmpty();
        keep(browser, "report-dark.png");
    }

    private static Browser open(ClaimReport.Language language, String scheme, int width, int height) throws IOException {
        Browser browser = Browser.fresh();
        browser.size(width, height);
        browser.media("", scheme);
        String text = Files.readString(Path.of("docs/examples/report.txt"));
        String title = language == ClaimReport.Language.CHINESE ? "望江钢铁半年报" : "Half-year figures";
        return browser.open(ClaimReport.of(List.of(Browser.document("report.txt", text))).withTitle(title).withLanguage(language));
    }

    private static void keep(Browser browser, String name) throws IOException {
        byte[] picture = browser.screenshot();
        Files.createDirectories(TAKEN);
        Files.write(TAKEN.resolve(name), picture);
        if ("keep".equals(System.getProperty("screenshots"))) {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(name), picture);
        }
        assertThat(KEPT.resolve(name)).satisfies(file -> assertThat(Files.size(file)).isLessThan(LARGEST));
        BufferedImage taken = ImageIO.read(new ByteArrayInputStream(picture));
        BufferedImage kept = ImageIO.read(KEPT.resolve(name).toFile());
        assertThat(List.of(kept.getWidth(), kept.getHeight())).isEqualTo(List.of(taken.getWidth(), taken.getHeight()));
    }
}
