package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteLinesTest {

    /** Lines of 0 to 12 characters, of which some hold the bytes of a line feed, or half of one, within a character. */
    @ParameterizedTest
    @CsvSource({"UTF-8, 12", "UTF-16BE, 12", "UTF-16LE, 12", "UTF-32LE, 12", "UTF-8, 100000", "UTF-16LE, 0"})
    void eachLineIsGivenOrIsTooLong(Charset charset, int longest) throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < 1 + random.nextInt(6); line++) {
                lines.add(random.ints(random.nextInt(13), 0, 5)
                        .mapToObj(c -> "5元\u0A0A\u0A00\u010A".substring(c, c + 1)).collect(Collectors.joining()));
            }
            byte[] bytes = String.join("\n", lines).getBytes(charset);

            ByteLines read = new ByteLines(new ByteArrayInputStream(bytes), "\n".getBytes(charset), longest);

            long size = 0;
            for (ByteLines.Line line = read.next(); line != null; line = read.next()) {
                byte[] expected = lines.remove(0).getBytes(charset);
                assertThat(line.bytes()).isEqualTo(expected.length <= longest ? expected : null);
                size += line.size();
            }
            assertThat(size).isEqualTo(bytes.length);
            assertThat(lines).isIn(List.of(), List.of("")); // nothing behind the last line feed is no line
        }
    }
}
