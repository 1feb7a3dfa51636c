package io.github.caishu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the jar. */
final class Version implements IVersionProvider {

    private static final String POM_PROPERTIES = "/META-INF/maven/io.github.caishu/caishu/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties pom = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream(POM_PROPERTIES)) {
            if (stream != null) {
                pom.load(stream);
            }
        }
        return new String[] {"caishu " + pom.getProperty("version", "(not packaged)")};
    }
}
