package io.github.caishu.docs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A block of Java: imports, then the statements of a method. Files that it names are relative to the checkout. */
record Snippet(Block block) {

    /** The class it becomes. */
    String name() {
        return block.toString().replaceAll("\\W", "_");
    }

    String source() {
        return lines(true) + "\npublic class " + name() + " {\n    public static void main(String[] args) throws Exception {\n"
                + lines(false) + "\n    }\n}\n";
    }

    private String lines(boolean imports) {
        return block.content().lines().filter(line -> line.startsWith("import ") == imports).collect(Collectors.joining("\n"));
    }

    /** Runs it and gives what it prints. */
    String run(Path classes) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            new ShownProgram(name(), classes).run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
