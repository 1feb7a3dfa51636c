package io.github.caishu.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.lang3.ArrayUtils;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes UTF-8 and GB18030, which contains GBK and GB2312, by what the bytes look like.
 *
 * <p>Hardly any other text is valid UTF-8, so that comes first. But Big5, or UTF-8 with one byte lost, is often valid
 * GB18030, and makes Chinese characters that nobody uses; so GB18030 is believed only where most of the characters
 * are everyday ones. The statistics of the usual detectors need twenty characters and more to tell, and a line may have
 * three; here such a detector only says what else the bytes may be.
 */
final class DetectingDecoder implements TextDecoder {

    private static final TextDecoder UTF_8 = new StrictDecoder(StandardCharsets.UTF_8);
    private static final TextDecoder GB18030 = new StrictDecoder(Charset.forName("GB18030"));

    @Override
    public String decode(byte[] bytes) throws UndecodableException {
        String text = decodeEither(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new UndecodableException("a zero byte, as in files that are no text, and in UTF-16 without a byte order mark",
                    ArrayUtils.indexOf(bytes, (byte) 0));
        }
        return text;
    }

    private static String decodeEither(byte[] bytes) throws UndecodableException {
        try {
            return UTF_8.decode(bytes);
        } catch (UndecodableException notUtf8) {
            return decodeGb18030(bytes, notUtf8.position());
        }
    }

    private static String decodeGb18030(byte[] bytes, int endOfUtf8) throws UndecodableException {
        int endOfText = endOfUtf8;
        if (looksLikeGb18030(bytes)) {
            try {
                return GB18030.decode(bytes);
            } catch (UndecodableException notGb18030) {
                endOfText = Math.max(endOfText, notGb18030.position());
            }
        }
        throw new UndecodableException("bytes that are neither UTF-8 nor GB18030" + guess(bytes), endOfText);
    }

    /**
     * Whether at least half of the two-byte characters are among those that make up 99 in 100 of all written text: the
     * punctuation and full-width forms (rows A1 to A3) and the 3,755 common characters (rows B0 to D7) of GB2312.
     */
    private static boolean looksLikeGb18030(byte[] bytes) {
        int characters = 0;
        int everyday = 0;
        for (int i = 0; i < bytes.length; i++) {
            int first = Byte.toUnsignedInt(bytes[i]);
            if (first < 0x80) {
                continue;
            }
            i++;
            int second = i < bytes.length ? Byte.toUnsignedInt(bytes[i]) : 0;
            characters++;
            if (second >= 0xA1 && (first >= 0xA1 && first <= 0xA3 || first >= 0xB0 && first <= 0xD7)) {
                everyday++;
            }
        }
        return 2 * everyday >= characters;
    }

    private static String guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean helpful = name != null && !name.equals("UTF-8") && !name.equals("GB18030");
        return helpful ? " (they look like " + name + ")" : "";
    }

    @Override
    public byte[] lineFeed() {
        return UTF_8.lineFeed();
    }
}
