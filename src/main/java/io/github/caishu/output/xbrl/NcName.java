package io.github.caishu.output.xbrl;

/** Names as XML allows them in a qualified name: no colon, no space, no digit at the start. */
final class NcName {

    private NcName() {
    }

    /** The name itself where it is one; else with {@code _x…_} for each character that may not stand there: {@code _x0031_0股} for 10股. */
    static String of(String name) {
        StringBuilder escaped = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (mayStart(c) || i > 0 && mayFollow(c)) {
                escaped.append(c);
            } else {
                escaped.append(String.format("_x%04X_", (int) c));
            }
        }
        return escaped.toString();
    }

    /** NameStartChar of XML 1.0, without the colon, in the basic plane. */
    private static boolean mayStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
                || in(c, 0xC0, 0x2FF) && c != 0xD7 && c != 0xF7 || in(c, 0x370, 0x1FFF) && c != 0x37E
                || in(c, 0x200C, 0x200D) || in(c, 0x2070, 0x218F) || in(c, 0x2C00, 0x2FEF) || in(c, 0x3001, 0xD7FF)
                || in(c, 0xF900, 0xFDCF) || in(c, 0xFDF0, 0xFFFD);
    }

    private static boolean mayFollow(char c) {
        return c >= '0' && c <= '9' || c == '-' || c == '.' || c == 0xB7 || in(c, 0x300, 0x36F) || in(c, 0x203F, 0x2040);
    }

    private static boolean in(char c, int first, int last) {
        return c >= first && c <= last;
    }
}
