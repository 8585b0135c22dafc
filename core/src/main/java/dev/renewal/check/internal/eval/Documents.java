package dev.renewal.check.internal.eval;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of the dataset, by kind and id. */
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

  /** All documents of a kind that the pack sees, in the order of their ids. */
  Collection<Holder> all(String kind);

  /** The document of a kind with an id, whether the pack sees it or not; null if there is none. */
  @Nullable Holder find(String kind, String id);

  /** Where something stands that was not read and may be a document of a kind, or null. */
  default @Nullable String unread(String kind) {
    return null;
  }
}
