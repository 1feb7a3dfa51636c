package io.github.caishu.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Measure;
import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.Qualifier;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What happens where the interfaces of the JSRs, a provider of them, or a part of a provider is not on the class path. */
class MissingLibrariesTest {

    private static final String MONEY = Money.class.getName();
    private static final String MEASURE = Measure.class.getName();

    @Test
    void theRecordsNeedNone() throws Exception {
        try (URLClassLoader library = classPathOf()) {
            for (String name : List.of(MONEY, MEASURE)) {
                assertThat(library.loadClass(name).getMethods()).isNotEmpty();
            }
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> library.loadClass("javax.money.MonetaryAmount"));
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> library.loadClass("javax.measure.Quantity"));
        }
    }

    @Test
    void withoutAProviderOfMoneyTheErrorNamesOne() throws Exception {
        try (URLClassLoader library = classPathOf("money-api")) {
            assertThatExceptionOfType(InvocationTargetException.class)
                    .isThrownBy(() -> convert(library, MonetaryAmounts.class, MONEY, "CNY"))
                    .havingCause().isInstanceOf(IllegalStateException.class).withMessageContaining("org.javamoney.moneta:moneta-core");
        }
    }

    @Test
    void withoutAProviderOfUnitsTheErrorNamesOne() throws Exception {
        for (String[] jars : new String[][] {
            {"unit-api"},
            {"unit-api", "indriya", "uom-lib-common"},
            {"unit-api", "indriya", "uom-lib-common", "si-units", "si-quantity", "systems-ucum"}}) {
            try (URLClassLoader library = classPathOf(jars)) {
                assertThatExceptionOfType(InvocationTargetException.class)
                        .isThrownBy(() -> convert(library, UnitQuantities.class, MEASURE, "吨", "t"))
                        .havingCause().isInstanceOf(IllegalStateException.class)
                        .withMessageContainingAll("systems.uom:systems-ucum", "systems.uom:systems-quantity");
            }
        }
    }

    @Test
    void withTheProvidersNothingElseIsNeeded() throws Exception {
        try (URLClassLoader library = classPathOf("money-api", "moneta-core", "jakarta.annotation-api",
                "unit-api", "indriya", "uom-lib-common", "si-units", "si-quantity", "systems-ucum", "systems-quantity")) {
            assertThat(convert(library, MonetaryAmounts.class, MONEY, "CNY")).hasToString("CNY 5");
            assertThat(convert(library, UnitQuantities.class, MEASURE, "吨", "t")).hasToString("Optional[5 t]");
        }
    }

    /** {@code converter.of(new record(5, unit..., EXACT))}, in the loader's own classes. */
    private static Object convert(ClassLoader library, Class<?> converter, String record, String... unit) throws Exception {
        Object amount = library.loadClass(Amount.class.getName()).getMethod("of", BigDecimal.class).invoke(null, BigDecimal.valueOf(5));
        Object exact = library.loadClass(Qualifier.class.getName()).getField("EXACT").get(null);
        List<Object> parts = new ArrayList<>(List.of(unit));
        parts.add(0, amount);
        parts.add(exact);
        Object quantity = library.loadClass(record).getConstructors()[0].newInstance(parts.toArray());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(library); // where the JSRs look for their providers
        try {
            return library.loadClass(converter.getName()).getMethod("of", quantity.getClass()).invoke(null, quantity);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URLClassLoader classPathOf(String... jars) throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            String name = path.getFileName().toString();
            if (name.equals("classes") || Stream.of(jars).anyMatch(jar -> name.startsWith(jar + "-"))) {
                urls.add(path.toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
