package io.github.caishu.api;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The public API as its source files have it: what is public outside the internal packages, with its comments. */
final class ApiSource {

    static final Path ROOT = Path.of("src/main/java/io/github/caishu");

    /**
     * A public type, method, constructor or constant.
     *
     * @param name    {@code claim.Claim}, {@code claim.Claim#text}
     * @param owner   the type it belongs to; null for one that belongs to none
     * @param comment its Javadoc; null if it has none
     */
    record Declaration(String name, Tree tree, ClassTree owner, DocCommentTree comment) {

        boolean isType() {
            return tree instanceof ClassTree;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private ApiSource() {
    }

    /** The files of the public packages. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.startsWith(ROOT.resolve("internal")))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything public in them. */
    static List<Declaration> declarations() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files()));
            Reading reading = new Reading(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                reading.scan(unit, null);
            }
            return reading.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reading extends TreePathScanner<Void, ClassTree> {

        private final List<Declaration> found = new ArrayList<>();
        private final DocTrees trees;

        Reading(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, ClassTree owner) {
            if (isPublic(type.getModifiers().getFlags().contains(Modifier.PUBLIC), owner)) {
                add(typeName(), type, owner);
                super.visitClass(type, type);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, ClassTree owner) {
            if (isPublic(method.getModifiers().getFlags().contains(Modifier.PUBLIC), owner)) {
                add(typeName() + "#" + method.getName(), method, owner);
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, ClassTree owner) {
            if (isPublic(field.getModifiers().getFlags().contains(Modifier.PUBLIC), owner)) {
                add(typeName() + "#" + field.getName(), field, owner);
            }
            return null;
        }

        private static boolean isPublic(boolean said, ClassTree owner) {
            return said || owner != null && owner.getKind() == Tree.Kind.INTERFACE;
        }

        private void add(String name, Tree tree, ClassTree owner) {
            found.add(new Declaration(name, tree, owner, trees.getDocCommentTree(getCurrentPath())));
        }

        /** {@code claim.Change.Basis}, of the type the path is in. */
        private String typeName() {
            StringBuilder name = new StringBuilder();
            for (Tree tree : getCurrentPath()) {
                if (tree instanceof ClassTree type) {
                    name.insert(0, "." + type.getSimpleName());
                }
            }
            String packageName = getCurrentPath().getCompilationUnit().getPackageName().toString();
            return (packageName + name).substring("io.github.caishu.".length());
        }
    }
}
