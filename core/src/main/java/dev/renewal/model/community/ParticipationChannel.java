package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Channel through which residents take part (公众参与渠道), a code of the list {@code
 * participation-channel}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code ONLINE}
 */
@CodeList("participation-channel")
public record ParticipationChannel(@JsonValue String code) implements Code {
  /** 线上: online. Source: {@code S3-027}. */
  public static final ParticipationChannel ONLINE = of("ONLINE");

  /** 线下: offline. Source: {@code S3-027}. */
  public static final ParticipationChannel OFFLINE = of("OFFLINE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code ONLINE}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ParticipationChannel of(String code) {
    return new ParticipationChannel(code);
  }
}
