package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A digital platform through which owners, community and property firm deal with each other
 * (数字化平台).
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = DigitalPlatform.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DigitalPlatform.Builder.class)
@JsonPropertyOrder({"name", "actors", "apps", "departments", "businesses", "featureApps"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DigitalPlatform {
  /** {@return the name of the platform (名称)} For example {@code 邻礼通}. Source: {@code S3-065}. */
  Optional<String> getName();

  /** {@return the parties that use the platform (参与方)} Source: {@code S3-102}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PlatformActor> getActors();

  /** {@return the applications offered on the service side (应用)} Source: {@code S3-108}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<ServiceApp> getApps();

  /** {@return the number of departments connected (集成部门数)} Source: {@code S3-115}. */
  @MeasuredIn("departments")
  Optional<@PositiveOrZero Integer> getDepartments();

  /** {@return the number of core businesses (核心业务数)} Source: {@code S3-116}. */
  @MeasuredIn("businesses")
  Optional<@PositiveOrZero Integer> getBusinesses();

  /** {@return the number of feature applications (特色应用数)} Source: {@code S3-117}. */
  @MeasuredIn("apps")
  Optional<@PositiveOrZero Integer> getFeatureApps();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one digital platform; reusable, not thread-safe. */
  final class Builder extends ImmutableDigitalPlatform.Builder {}
}
