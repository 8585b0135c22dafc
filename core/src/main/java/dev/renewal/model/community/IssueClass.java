package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Class of an issue (问题类别), a code of the list {@code issue-class}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PUBLIC_FACILITY}
 */
@CodeList("issue-class")
public record IssueClass(@JsonValue String code) implements Code {
  /** 公服设施: public facilities. Source: {@code S3-049}. */
  public static final IssueClass PUBLIC_FACILITY = of("PUBLIC_FACILITY");

  /** 安全韧性: safety and resilience. Source: {@code S3-050}. */
  public static final IssueClass SAFETY_RESILIENCE = of("SAFETY_RESILIENCE");

  /** 道路交通: road traffic. Source: {@code S3-051}. */
  public static final IssueClass TRAFFIC = of("TRAFFIC");

  /** 创新活力: innovation vitality. Source: {@code S3-052}. */
  public static final IssueClass INNOVATION = of("INNOVATION");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PUBLIC_FACILITY}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IssueClass of(String code) {
    return new IssueClass(code);
  }
}
