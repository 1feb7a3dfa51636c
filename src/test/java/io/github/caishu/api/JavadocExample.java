package io.github.caishu.api;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.caishu.docs.ShownProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * An example made into a program: {@code public static void run(BiConsumer<Integer, Object>)}, which is told the value of each
 * statement that a value is shown behind.
 */
final class JavadocExample {

    private static final Pattern TRAILING = Pattern.compile("\\G[ \\t]*// ?(.+)");
    private static final Pattern BEHIND_CODE = Pattern.compile("[;{}),][ \\t]*//");

    private final String source;
    private final List<String> values = new ArrayList<>();

    /**
     * @param name the program's class
     * @param imports the lines before it
     * @param code the example
     */
    JavadocExample(String name, String imports, String code) {
        String plain = imports + "public class " + name + " {\n    public static void run(" + BiConsumer.class.getName()
                + "<Integer, Object> $shown) throws Exception {\n" + code + "\n    }\n}\n";
        source = telling(name, plain);
        long comments = BEHIND_CODE.matcher(code).results().count();
        if (comments != values.size()) {
            throw new AssertionError(name + ": a comment behind code is the value of a statement, prose has a line of its own:\n" + code);
        }
    }

    /** The program. */
    String source() {
        return source;
    }

    /** What is shown, in the order of the numbers that the program tells its values under. */
    List<String> values() {
        return values;
    }

    /** How a value is written in a comment: as its toString, with line breaks and tabs as in a string. */
    static String written(Object value) {
        return String.valueOf(value).replace("\n", "\\n").replace("\t", "\\t").strip();
    }

    private String telling(String name, String plain) {
        // a variable alone, with its value behind it, is no statement of Java; made into a program, it is part of one
        DiagnosticListener<JavaFileObject> nobody = problem -> { };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, nobody, null, null, List.of(ShownProgram.file(name, plain)));
        CompilationUnitTree unit;
        try {
            unit = task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Statements statements = new Statements(plain, unit, Trees.instance(task).getSourcePositions());
        statements.scan(unit, null);
        StringBuilder telling = new StringBuilder(plain);
        statements.edits.descendingMap().values().forEach(edit -> telling.replace(edit.start, edit.end, edit.text));
        return telling.toString();
    }

    private record Edit(int start, int end, String text) {
    }

    /** Finds the statements with a value behind them. */
    private final class Statements extends TreeScanner<Void, Void> {

        private final TreeMap<Integer, Edit> edits = new TreeMap<>();
        private final String plain;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Statements(String plain, CompilationUnitTree unit, SourcePositions positions) {
            this.plain = plain;
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitExpressionStatement(ExpressionStatementTree statement, Void nothing) {
            if (hasValue(statement)) {
                ExpressionTree told = told(statement.getExpression());
                edit(start(statement), start(told), tell());
                edit(end(told), end(statement), ");");
            }
            return super.visitExpressionStatement(statement, nothing);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            if (hasValue(variable)) {
                edit(end(variable), end(variable), tell() + variable.getName() + ");");
            }
            return super.visitVariable(variable, nothing);
        }

        /** What is printed, of a print statement; else the expression. */
        private static ExpressionTree told(ExpressionTree expression) {
            return expression instanceof MethodInvocationTree call && call.getMethodSelect().toString().equals("System.out.println")
                    ? call.getArguments().get(0) : expression;
        }

        private boolean hasValue(StatementTree statement) {
            int end = end(statement);
            Matcher comment = TRAILING.matcher(plain);
            if (end < 1 || plain.charAt(end - 1) != ';' || !comment.find(end)) {
                return false;
            }
            values.add(comment.group(1).strip());
            return true;
        }

        private String tell() {
            return "$shown.accept(" + (values.size() - 1) + ", ";
        }

        private void edit(int start, int end, String text) {
            edits.put(start, new Edit(start, end, text));
        }

        private int start(Tree tree) {
            return (int) positions.getStartPosition(unit, tree);
        }

        private int end(Tree tree) {
            return (int) positions.getEndPosition(unit, tree);
        }
    }
}
