package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.caishu.text.SourceText;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The layers below the claims work where HanLP is not even on the class path, and load nothing that only claims need. */
class WithoutHanlpTest {

    private static final String TEXT = "收入约1.2亿元，多出三成，展期12天";

    @Test
    void quantitiesAreFound() throws Exception {
        try (Recording loader = new Recording()) {
            assertThat(found(loader, "quantities")).hasSize(3)
                    .hasToString(FigureExtractor.builder().build().quantities(SourceText.plain(TEXT)).toString());
        }
    }

    @Test
    void numeralsAreFound() throws Exception {
        try (Recording loader = new Recording()) {
            assertThat(found(loader, "numerals")).hasSize(3)
                    .hasToString(FigureExtractor.builder().build().numerals(SourceText.plain(TEXT)).toString());
        }
    }

    @Test
    void nothingIsLoadedThatOnlyClaimsNeed() throws Exception {
        try (Recording loader = new Recording()) {
            found(loader, "quantities");

            assertThat(loader.classes).contains("io.github.caishu.quantity.QuantityScan")
                    .noneMatch(name -> name.matches("io\\.github\\.caishu\\.internal\\.(article|linking|period|change|concept|modality|source|entity)\\..*"));
            assertThat(loader.resources).contains("io/github/caishu/quantity/cues.tsv")
                    .noneMatch(name -> name.startsWith("io/github/caishu/claim/"));
        }
    }

    @Test
    void aTextWithoutFiguresNeedsNoHanlp() throws Exception {
        try (Recording loader = new Recording()) {
            assertThat(found(loader, "extract", "望江钢铁昨日公布半年报")).isEmpty();
        }
    }

    @Test
    void claimsSayWhatIsMissing() throws Exception {
        try (Recording loader = new Recording()) {
            assertThatExceptionOfType(InvocationTargetException.class).isThrownBy(() -> found(loader, "extract", "仓库里有340盏旧汽灯"))
                    .withCauseInstanceOf(NoClassDefFoundError.class).withStackTraceContaining("com/hankcs/hanlp");
        }
    }

    @Test
    void hanlpIsNotThere() throws Exception {
        try (Recording loader = new Recording()) {
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> loader.loadClass("com.hankcs.hanlp.HanLP"));
        }
    }

    private static List<?> found(ClassLoader loader, String layer) throws ReflectiveOperationException {
        return found(loader, layer, TEXT);
    }

    private static List<?> found(ClassLoader loader, String layer, String words) throws ReflectiveOperationException {
        Class<?> extractorClass = loader.loadClass(FigureExtractor.class.getName());
        Class<?> textClass = loader.loadClass(SourceText.class.getName());
        assertThat(extractorClass).isNotEqualTo(FigureExtractor.class);
        Object builder = extractorClass.getMethod("builder").invoke(null);
        Object extractor = builder.getClass().getMethod("build").invoke(builder);
        Object text = textClass.getMethod("plain", CharSequence.class).invoke(null, words);
        return (List<?>) extractorClass.getMethod(layer, textClass).invoke(extractor, text);
    }

    /** Loads the library afresh, without HanLP, and remembers what it loads. */
    private static final class Recording extends URLClassLoader {

        final List<String> classes = new ArrayList<>();
        final List<String> resources = new ArrayList<>();

        Recording() {
            super(classPathWithoutHanlp(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPathWithoutHanlp() {
            String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            return Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of)
                    .filter(path -> !path.getFileName().toString().startsWith("hanlp")).map(Recording::url).toArray(URL[]::new);
        }

        private static URL url(Path path) {
            try {
                return path.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            classes.add(name);
            return super.findClass(name);
        }

        @Override
        public URL findResource(String name) {
            resources.add(name);
            return super.findResource(name);
        }
    }
}
