package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Link of the chain from check to renewal to supervision (体检链条环节), a code of the list {@code
 * check-chain-step}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code CHECK}
 */
@CodeList("check-chain-step")
public record CheckChainStep(@JsonValue String code) implements Code {
  /** 体检评估: check and assess. Source: {@code S3-048}. */
  public static final CheckChainStep CHECK = of("CHECK");

  /** 更新行动: renew. Source: {@code S3-048}. */
  public static final CheckChainStep RENEW = of("RENEW");

  /** 考核督查: assess and supervise. Source: {@code S3-048}. */
  public static final CheckChainStep SUPERVISE = of("SUPERVISE");

  /** 调查: survey. Source: {@code S4-047}. */
  public static final CheckChainStep SURVEY = of("SURVEY");

  /** 评估: assess. Source: {@code S4-047}. */
  public static final CheckChainStep ASSESS = of("ASSESS");

  /** 提升: improve. Source: {@code S4-047}. */
  public static final CheckChainStep IMPROVE = of("IMPROVE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code CHECK}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CheckChainStep of(String code) {
    return new CheckChainStep(code);
  }
}
