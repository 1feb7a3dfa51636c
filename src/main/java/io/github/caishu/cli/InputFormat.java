package io.github.caishu.cli;

import java.util.Locale;

/** The formats of the input. */
enum InputFormat {

    TEXT,
    HTML,
    /** A JSON object a line: {@code {"id": 1, "text": "…", "date": "2024-05-31", "from": "html"}}. */
    JSONL;

    /** The format that a file's name promises. */
    static InputFormat ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm")) {
            return HTML;
        }
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") ? JSONL : TEXT;
    }

    /** The name on the command line and in JSON lines. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
