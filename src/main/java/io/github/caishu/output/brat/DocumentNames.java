package io.github.caishu.output.brat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for the files of documents, from their ids: {@code a1} stays, {@code news/2019/a1.txt} becomes {@code news_2019_a1.txt-5e4ff9d3}.
 * The number of a name that had to be changed comes from the id alone, so that it is the same in every run. Of two documents with one
 * name, or with names that differ in case only, the later one gets a number behind it.
 */
final class DocumentNames {

    private static final int LONGEST = 80;
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");
    /** What brat does not list, what tools take for an option, and what Windows takes for a device or shortens. */
    private static final Pattern UNFIT = Pattern.compile("(?i)[.-].*|hidden_.*|.*\\.|(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /** A name that no document has had, of ASCII letters, digits, {@code .}, {@code _} and {@code -}. */
    String next(String id) {
        String name = safe(id);
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private static String safe(String id) {
        boolean fits = !id.isEmpty() && id.length() <= LONGEST && !UNSAFE.matcher(id).find() && !UNFIT.matcher(id).matches();
        if (fits) {
            return id;
        }
        String words = UNSAFE.matcher(id.substring(0, Math.min(id.length(), LONGEST))).replaceAll("_");
        return (UNFIT.matcher(words).matches() || words.isEmpty() ? "_" : "") + words + "-" + digest(id);
    }

    private static String digest(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
