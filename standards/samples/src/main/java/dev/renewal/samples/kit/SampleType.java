package dev.renewal.samples.kit;

import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.RecordSource;
import dev.renewal.model.Document;
import dev.renewal.samples.Sample;
import dev.renewal.samples.manifest.SampleForm;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A type that a test can ask samples to be of.
 *
 * @param kind the kind of document that it is or lists, if any
 * @param making makes the value of a sample
 */
record SampleType(Optional<DocumentType> kind, Function<SampleRecipe, Object> making) {

  private static final Map<Type, Function<SampleRecipe, Object>> OTHERS =
      Map.of(
          Dataset.class, recipe -> recipe.sample().dataset(),
          Sample.class, SampleRecipe::sample,
          RecordSource.class, SampleRecipe::source,
          byte[].class, SampleType::file,
          String.class, recipe -> new String(file(recipe), StandardCharsets.UTF_8));

  /**
   * The type.
   *
   * @throws WrongRecipeException if samples cannot be of it
   */
  static SampleType of(Type type) {
    if (OTHERS.containsKey(type)) {
      return new SampleType(Optional.empty(), OTHERS.get(type));
    }
    if (type instanceof ParameterizedType list && list.getRawType().equals(List.class)) {
      DocumentType kind = kind(element(list));
      Class<? extends Document> documents = kind.javaType().asSubclass(Document.class);
      return new SampleType(Optional.of(kind), recipe -> recipe.documents(documents));
    }
    DocumentType kind = kind(type);
    Class<? extends Document> document = kind.javaType().asSubclass(Document.class);
    return new SampleType(Optional.of(kind), recipe -> recipe.document(document));
  }

  /** The type of the elements of a list; Kotlin's are wildcards. */
  private static Type element(ParameterizedType list) {
    Type element = list.getActualTypeArguments()[0];
    return element instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : element;
  }

  /**
   * The kind of documents of a type.
   *
   * @throws WrongRecipeException if there is none
   */
  static DocumentType kind(Type type) {
    return DocumentKinds.all().stream()
        .filter(it -> it.javaType().equals(type))
        .findFirst()
        .orElseThrow(
            () -> new WrongRecipeException("type.unsupported", "type", type.getTypeName()));
  }

  /** The value. */
  Object value(SampleRecipe recipe) {
    return making.apply(recipe);
  }

  private static byte[] file(SampleRecipe recipe) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      recipe.write(bytes, SampleForm.JSON);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
