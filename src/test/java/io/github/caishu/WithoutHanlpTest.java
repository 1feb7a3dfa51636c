package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures are found where HanLP is not even on the class path. */
class WithoutHanlpTest {

    private static final String HANLP = "com.hankcs.hanlp.HanLP";

    @Test
    void figuresAreFound() throws Exception {
        try (URLClassLoader loader = withoutHanlp()) {
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> loader.loadClass(HANLP));

            Class<?> extractorClass = loader.loadClass(FigureExtractor.class.getName());
            Object builder = extractorClass.getMethod("builder").invoke(null);
            Object extractor = builder.getClass().getMethod("build").invoke(builder);
            List<?> claims = (List<?>) extractorClass.getMethod("extract", CharSequence.class).invoke(extractor, "收入约1.2亿元，多出三成");

            assertThat(extractorClass).isNotEqualTo(FigureExtractor.class);
            assertThat(claims).hasSize(2);
            assertThat(claims.get(0)).hasToString(FigureExtractor.builder().build().extract("收入约1.2亿元，多出三成").get(0).toString());
        }
    }

    private static URLClassLoader withoutHanlp() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        URL[] urls = Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of)
                .filter(path -> !path.getFileName().toString().startsWith("hanlp")).map(WithoutHanlpTest::url).toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
