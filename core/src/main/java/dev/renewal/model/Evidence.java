package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.identifier.DocumentNumber;
import dev.renewal.quantity.PartialDate;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A paper that is cited as evidence (佐证).
 *
 * <p>A cited paper is never stored here: only what finds it again and what proves that it is the
 * same paper.
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Evidence.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Evidence.Builder.class)
@JsonPropertyOrder({"title", "number", "issuer", "date", "sha256"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Evidence {
  /**
   * {@return the title of the paper (标题)} For example {@code 风貌特色镇示范建设行动方案}. Source: {@code
   * S1-095}.
   */
  Optional<String> getTitle();

  /**
   * {@return the document number of the paper (文号)} For example {@code 杭建房〔2022〕36号}. Source:
   * {@code S4-010}.
   */
  Optional<DocumentNumber> getNumber();

  /**
   * {@return the name of the authority or firm that issued the paper (印发单位)} Source: {@code
   * S4-003}.
   */
  Optional<String> getIssuer();

  /**
   * {@return the date of the paper, to the precision that is known (成文日期)} For example {@code
   * 2024-05-29} or {@code 2022}. Source: {@code S4-002}.
   */
  Optional<PartialDate> getDate();

  /** {@return the SHA-256 digest of the file (文件摘要)} 64 lower-case hexadecimal digits. */
  Optional<@Pattern(regexp = "[0-9a-f]{64}") String> getSha256();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one evidence; reusable, not thread-safe. */
  final class Builder extends ImmutableEvidence.Builder {}
}
