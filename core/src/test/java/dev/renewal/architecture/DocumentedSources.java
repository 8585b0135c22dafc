package dev.renewal.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The documentation of a module's sources: every public or protected type and method has a comment,
 * every package a sentence and {@code @NullMarked}.
 */
public final class DocumentedSources {

  private DocumentedSources() {}

  /**
   * Checks the main sources of the module in the working folder.
   *
   * @param fewestFiles how many files there are at least: the check must not pass on nothing
   * @throws AssertionError if anything is undocumented
   */
  public static void check(int fewestFiles) throws IOException {
    Path sources = Path.of("src", "main", "java");
    List<Path> files = javaFilesIn(sources);
    if (files.size() < fewestFiles) {
      throw new AssertionError("only " + files.size() + " files in " + sources);
    }
    Set<String> gaps = gapsOf(sources);
    if (!gaps.isEmpty()) {
      throw new AssertionError(
          "Say in a Javadoc comment what these are:\n" + String.join("\n", gaps));
    }
  }

  /** What lacks documentation beneath a folder of sources, sorted. */
  static Set<String> gapsOf(Path sources) throws IOException {
    Set<String> gaps = new TreeSet<>();
    List<Path> files = javaFilesIn(sources);
    for (Path file : files) {
      Path folder = file.resolveSibling("package-info.java");
      if (!file.endsWith("module-info.java") && !Files.exists(folder)) {
        gaps.add(sources.relativize(folder).toString());
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new GapScanner(docs, gaps).scan(unit, null);
      }
    }
    return gaps;
  }

  private static List<Path> javaFilesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Walks through what code outside its package can name. */
  private static final class GapScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees docs;
    private final Set<String> gaps;
    private final List<Name> names = new ArrayList<>();

    GapScanner(DocTrees docs, Set<String> gaps) {
      this.docs = docs;
      this.gaps = gaps;
    }

    @Override
    public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void unused) {
      if (unit.getSourceFile().isNameCompatible("package-info", JavaFileObject.Kind.SOURCE)) {
        checkPackage(unit);
      }
      return super.visitCompilationUnit(unit, null);
    }

    private void checkPackage(CompilationUnitTree unit) {
      String name = String.valueOf(unit.getPackageName());
      if (docs.getDocComment(new TreePath(getCurrentPath(), unit.getPackage())) == null) {
        gaps.add(name);
      }
      boolean nullMarked =
          unit.getPackageAnnotations().stream()
              .anyMatch(
                  annotation -> annotation.getAnnotationType().toString().equals("NullMarked"));
      if (!nullMarked) {
        gaps.add(name + ": @NullMarked");
      }
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      if (!isOpen(type.getModifiers())) {
        return null;
      }
      names.add(type.getSimpleName());
      checkCurrent(String.join(".", names));
      super.visitClass(type, null);
      names.remove(names.size() - 1);
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      if (isOpen(method.getModifiers()) && !overrides) {
        checkCurrent(String.join(".", names) + "." + method.getName() + "()");
      }
      return null;
    }

    private void checkCurrent(String name) {
      if (docs.getDocComment(getCurrentPath()) == null) {
        gaps.add(name);
      }
    }

    /** Whether public or protected, in so many words or as a member of an interface. */
    private boolean isOpen(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      boolean inInterface =
          parent.getKind() == Tree.Kind.INTERFACE || parent.getKind() == Tree.Kind.ANNOTATION_TYPE;
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (inInterface && !flags.contains(Modifier.PRIVATE));
    }
  }
}
