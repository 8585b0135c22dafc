package dev.renewal.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a rule judges; one outcome per subject. */
public sealed interface Scope {

  /**
   * Calls the case of this kind.
   *
   * @param cases one method per kind
   * @return what the case returns
   */
  <R> R accept(Cases<R> cases);

  /**
   * Each document of a kind.
   *
   * @param kind such as {@code town}
   */
  record Documents(String kind) implements Scope {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.documents(this);
    }
  }

  /**
   * Each element of a list of the documents of a kind.
   *
   * @param kind such as {@code town}
   * @param path the path to the list
   */
  record Elements(String kind, Path path) implements Scope {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.elements(this);
    }
  }

  /**
   * Each group of documents, or of their elements, with equal keys.
   *
   * @param kind the kind of document
   * @param path the path to the list whose elements are grouped; absent for the documents
   * @param where which of them belong to a group
   * @param by the keys, name to path, in their order
   */
  record Groups(String kind, Optional<Path> path, Optional<Requirement> where, Map<String, Path> by)
      implements Scope {
    /** Copies the keys, in order. */
    public Groups {
      by = Collections.unmodifiableMap(new LinkedHashMap<>(by));
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.groups(this);
    }
  }

  /** The dataset as the pack sees it. */
  record WholeDataset() implements Scope {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.wholeDataset(this);
    }
  }

  /** One method per kind of scope. */
  interface Cases<R> {
    /** Documents. */
    R documents(Documents scope);

    /** Elements of documents. */
    R elements(Elements scope);

    /** Groups. */
    R groups(Groups scope);

    /** The dataset. */
    R wholeDataset(WholeDataset scope);
  }
}
