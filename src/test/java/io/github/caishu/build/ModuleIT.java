package io.github.caishu.build;

import static io.github.caishu.build.InheritedLibrariesTest.INHERITED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.FigureExtractor;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library's jar on a module path, with the two libraries it brings. */
class ModuleIT {

    private static final String NAME = "io.github.caishu";
    /** A module of its own, which an automatic one does not draw in: a program requires it too, or adds it with --add-modules. */
    private static final String LANG = "org.apache.commons.lang3";

    @Test
    void itsNameAndPackagesAreOurs() throws IOException {
        ModuleReference module = ModuleFinder.of(jar()).find(NAME).orElseThrow();
        assertThat(module.descriptor().packages()).contains(NAME, NAME + ".claim", NAME + ".interop")
                .allMatch(name -> name.equals(NAME) || name.startsWith(NAME + "."));
    }

    @Test
    void claimsAreFoundInIt() throws Exception {
        ModuleFinder path = ModuleFinder.of(Stream.concat(Stream.of(jar()), inherited()).toArray(Path[]::new));
        // fails on split packages
        Configuration modules = ModuleLayer.boot().configuration().resolve(path, ModuleFinder.of(), Set.of(NAME, LANG));
        assertThat(modules.modules()).hasSize(1 + INHERITED.size());

        ModuleLayer layer = ModuleLayer.boot().defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
        Class<?> extractor = layer.findLoader(NAME).loadClass(FigureExtractor.class.getName());
        assertThat(extractor.getModule().getName()).isEqualTo(NAME);
        Object builder = extractor.getMethod("builder").invoke(null);
        Object built = builder.getClass().getMethod("build").invoke(builder);
        assertThat((List<?>) extractor.getMethod("extract", CharSequence.class).invoke(built, "望江钢铁去年营收12.4亿元，同比增长4%")).hasSize(2);
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("caishu-\\d.*(?<!-sources|-javadoc)\\.jar"))
                    .findFirst().orElseThrow();
        }
    }

    private static Stream<Path> inherited() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of)
                .filter(path -> INHERITED.stream().anyMatch(name -> path.getFileName().toString().startsWith(name + "-")));
    }
}
