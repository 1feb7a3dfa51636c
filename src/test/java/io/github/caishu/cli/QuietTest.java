package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own shows what libraries would print past the streams that the command line is given, or leave behind. */
class QuietTest {

    @TempDir
    Path outside;

    @TempDir
    Path workingDirectory;

    @Test
    void nothingIsPrintedOrWrittenButTheClaims() throws IOException, InterruptedException {
        Path text = Files.writeString(outside.resolve("a.txt"), "张晓明称，望江统计局2018年6月末的存款为6.1亿元，澄湖股份公司董事会说涨了4%。");
        Path err = outside.resolve("err");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

        Process process = new ProcessBuilder(java.toString(), "-cp", classPath, Main.class.getName(), "extract", "--to", "csv", text.toString())
                .directory(workingDirectory.toFile()).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out.lines()).hasSize(3).first().asString().startsWith("id,text,start,end,");
        assertThat(err).isEmptyFile();
        assertThat(workingDirectory).isEmptyDirectory();
    }
}
