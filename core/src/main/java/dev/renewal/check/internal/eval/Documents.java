package dev.renewal.check.internal.eval;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of the dataset that a pack sees, by kind and id. */
public interface Documents {

  /** No documents: record-local requirements need none. */
  Documents NONE =
      new Documents() {
        @Override
        public Collection<Holder> all(String kind) {
          return List.of();
        }

        @Override
        public @Nullable Holder find(String kind, String id) {
          return null;
        }
      };

  /** All documents of a kind, in the order of their ids. */
  Collection<Holder> all(String kind);

  /** The document of a kind with an id, or null. */
  @Nullable Holder find(String kind, String id);
}
