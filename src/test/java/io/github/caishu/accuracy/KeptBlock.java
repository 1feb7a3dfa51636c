package io.github.caishu.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.lang3.StringUtils;

/** The part of a page that a program writes: between {@code <!-- name -->} and {@code <!-- end of name -->}. */
public record KeptBlock(Path page, String name) {

    /** What stands there, without blank lines around it. */
    public String read() throws IOException {
        return parts()[1].strip();
    }

    /** Puts {@code content} there in the place of what was; all else on the page stays. */
    public void write(String content) throws IOException {
        String[] parts = parts();
        Files.writeString(page, parts[0] + begin() + "\n\n" + content.strip() + "\n\n" + end() + parts[2]);
    }

    private String[] parts() throws IOException {
        String text = Files.readString(page);
        if (!text.contains(begin()) || !text.contains(end())) {
            throw new IOException(page + " has no block between " + begin() + " and " + end());
        }
        return new String[] {StringUtils.substringBefore(text, begin()), StringUtils.substringBetween(text, begin(), end()),
                StringUtils.substringAfter(text, end())};
    }

    private String begin() {
        return "<!-- " + name + " -->";
    }

    private String end() {
        return "<!-- end of " + name + " -->";
    }
}
