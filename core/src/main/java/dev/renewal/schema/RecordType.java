package dev.renewal.schema;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.renewal.model.DocumentKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an object type: an Immutables interface with a {@code builder()}, or a record.
 *
 * <p>Read by reflection once per class and kept; immutable and safe for threads.
 */
public final class RecordType {

  private static final ClassValue<RecordType> CACHE =
      new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
          return new RecordType(type);
        }
      };

  private final Class<?> javaType;
  private final Construction construction;
  private final List<Attribute> attributes;
  private final Map<String, Attribute> byName = new LinkedHashMap<>();
  private final List<Constraint> constraints;

  private RecordType(Class<?> javaType) {
    this.javaType = javaType;
    Lambdas lambdas = new Lambdas(javaType);
    List<Accessor> accessors = Accessors.of(javaType);
    construction = Construction.of(javaType, accessors, lambdas);
    List<Attribute> found = new ArrayList<>();
    for (Accessor accessor : accessors) {
      Attribute attribute = Attribute.of(this, accessor, found.size(), construction, lambdas);
      found.add(attribute);
      byName.put(attribute.name(), attribute);
    }
    attributes = List.copyOf(found);
    constraints = Constraints.of(List.of(javaType.getAnnotations()), false);
  }

  /**
   * The attributes of a class.
   *
   * @param type an Immutables interface with a static {@code builder()}, or a record
   * @return its attributes, the same object at every call
   * @throws IllegalArgumentException if the class is neither, or has an accessor of an unknown type
   */
  public static RecordType of(Class<?> type) {
    return CACHE.get(type);
  }

  /**
   * The class that is described.
   *
   * @return the interface or record
   */
  public Class<?> javaType() {
    return javaType;
  }

  /**
   * The name of the type for people who write packs.
   *
   * @return the kind of a document such as {@code town}, else the simple class name
   */
  public String name() {
    DocumentKind kind = javaType.getAnnotation(DocumentKind.class);
    if (kind != null) {
      return kind.name();
    }
    JsonTypeName given = javaType.getAnnotation(JsonTypeName.class);
    return given == null ? javaType.getSimpleName() : given.value();
  }

  /**
   * The attributes in the order everything is written in.
   *
   * @return the attributes; {@code attributes().get(i).index() == i}
   */
  public List<Attribute> attributes() {
    return attributes;
  }

  /**
   * Finds an attribute by its JSON name.
   *
   * @param name such as {@code actionPlan}
   * @return the attribute, if there is one
   */
  public Optional<Attribute> attribute(String name) {
    return Optional.ofNullable(find(name));
  }

  /** The attribute of a JSON name, null if there is none. */
  @Nullable Attribute find(String name) {
    return byName.get(name);
  }

  /**
   * The constraints on the type itself.
   *
   * @return those that look at several attributes, usually none
   */
  public List<Constraint> constraints() {
    return constraints;
  }

  /**
   * Starts an object.
   *
   * @return an empty builder for {@link Attribute#set} and {@link #build}; for one thread
   */
  public Object newBuilder() {
    return construction.newBuilder();
  }

  /**
   * Finishes an object.
   *
   * @param builder what {@link #newBuilder()} gave
   * @return the object
   * @throws RuntimeException if a mandatory attribute is not set or the type refuses the values
   */
  public Object build(Object builder) {
    return construction.build(builder);
  }

  /**
   * The name of the type.
   *
   * @return the same as {@link #name()}
   */
  @Override
  public String toString() {
    return name();
  }
}
