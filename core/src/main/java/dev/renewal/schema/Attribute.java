package dev.renewal.schema;

import dev.renewal.model.MeasuredIn;
import dev.renewal.model.Personal;
import dev.renewal.model.Refers;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of an object type: its name, type, unit, constraints, and fast ways to its value.
 */
public final class Attribute {

  private final RecordType owner;
  private final Accessor accessor;
  private final String name;
  private final int index;
  private final ValueType type;
  private final boolean list;
  private final boolean optional;
  private final boolean nullable;
  private final boolean cascaded;
  private final List<Constraint> constraints;
  private final Function<Object, @Nullable Object> getter;
  private final BiConsumer<Object, Object> setter;

  private Attribute(
      RecordType owner, Accessor accessor, int index, Construction construction, Lambdas lambdas) {
    this.owner = owner;
    this.accessor = accessor;
    name = accessor.jsonName();
    this.index = index;
    type = ValueType.of(accessor.valueClass());
    list = accessor.returns(List.class);
    optional = accessor.returns(Optional.class);
    nullable = accessor.method().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    List<Annotation> outer = accessor.annotations();
    List<Annotation> inner = accessor.argumentAnnotations();
    cascaded = isValid(outer) || isValid(inner);
    List<Constraint> found = new ArrayList<>(Constraints.of(outer, false));
    found.addAll(Constraints.of(inner, list));
    constraints = List.copyOf(found);
    getter = lambdas.function(accessor.method());
    setter = construction.setter(accessor, index);
  }

  static Attribute of(
      RecordType owner, Accessor accessor, int index, Construction construction, Lambdas lambdas) {
    return new Attribute(owner, accessor, index, construction, lambdas);
  }

  private static boolean isValid(List<Annotation> annotations) {
    return annotations.stream().anyMatch(it -> it instanceof Valid);
  }

  /**
   * The type that has the attribute.
   *
   * @return the owner
   */
  public RecordType owner() {
    return owner;
  }

  /**
   * The JSON name.
   *
   * @return such as {@code builtUpArea}
   */
  public String name() {
    return name;
  }

  /**
   * The position among the attributes of the owner.
   *
   * @return 0 for the first
   */
  public int index() {
    return index;
  }

  /**
   * The type of the value, or of each element of a list.
   *
   * @return the type
   */
  public ValueType type() {
    return type;
  }

  /**
   * Tells whether the attribute has a list of values.
   *
   * @return {@code true} for lists; absent and empty are the same for them
   */
  public boolean isList() {
    return list;
  }

  /**
   * Tells whether an object cannot exist without the attribute.
   *
   * @return {@code true} for identities
   */
  public boolean isMandatory() {
    return !list && !optional && !nullable;
  }

  /**
   * The value of an object.
   *
   * @param object an object of the owner's class, or its {@link Slots}
   * @return the value, the list (maybe empty), or null if the value is absent
   */
  public @Nullable Object get(Object object) {
    return object instanceof Slots slots ? in(slots) : of(object);
  }

  private @Nullable Object in(Slots slots) {
    Object value = slots.at(index);
    return value == null && list ? List.of() : value;
  }

  private @Nullable Object of(Object object) {
    Object value = getter.apply(object);
    return optional && value instanceof Optional<?> wrapped ? wrapped.orElse(null) : value;
  }

  /**
   * Sets the value of an object under construction.
   *
   * @param builder what the owner's {@link RecordType#newBuilder()} gave
   * @param value the value, or the list of all values
   */
  public void set(Object builder, Object value) {
    setter.accept(builder, value);
  }

  /**
   * The unit of a plain number.
   *
   * @return such as {@code min}; empty if the value carries its unit or has none
   */
  public Optional<String> unit() {
    return accessor.annotation(MeasuredIn.class).map(MeasuredIn::value);
  }

  /**
   * The kind of document whose id the value is.
   *
   * @return such as {@code town}; empty if the value is no such reference
   */
  public Optional<String> refersTo() {
    return accessor.annotation(Refers.class).map(Refers::value).filter(it -> !it.isEmpty());
  }

  /**
   * The path inside the same document whose value the value repeats.
   *
   * @return such as {@code targets.code}; empty if the value is no such reference
   */
  public Optional<String> refersToOwn() {
    return accessor.annotation(Refers.class).map(Refers::own).filter(it -> !it.isEmpty());
  }

  /**
   * Tells whether the value is about a natural person, so that reports mask it unless asked.
   *
   * @return {@code true} for names of experts and residents, phone numbers and the like
   */
  public boolean isPersonal() {
    return accessor.annotation(Personal.class).isPresent();
  }

  /**
   * Tells whether the constraints of the value's own attributes are checked with the owner's.
   *
   * @return {@code true} if marked {@code @Valid}
   */
  public boolean isCascaded() {
    return cascaded;
  }

  /**
   * What must hold of the value if it is there.
   *
   * @return the constraints, those on the elements of a list marked so
   */
  public List<Constraint> constraints() {
    return constraints;
  }

  /**
   * Finds an annotation of the accessor.
   *
   * @param <A> the annotation
   * @param kind its class
   * @return the annotation, if the accessor or one that it overrides carries it
   */
  public <A extends Annotation> Optional<A> annotation(Class<A> kind) {
    return accessor.annotation(kind);
  }

  /**
   * Owner and name.
   *
   * @return such as {@code town.actionPlan}
   */
  @Override
  public String toString() {
    return owner.name() + "." + name();
  }
}
