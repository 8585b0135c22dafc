package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Type of output (建设成果类型), a code of the list {@code output-type}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PUBLIC_CAR_PARK}
 */
@CodeList("output-type")
public record OutputType(@JsonValue String code) implements Code {
  /** 公共停车场: public car park. Source: {@code S2-052}, {@code S2-160}. */
  public static final OutputType PUBLIC_CAR_PARK = of("PUBLIC_CAR_PARK");

  /** 公共服务设施: public facility. Source: {@code S3-093}. */
  public static final OutputType PUBLIC_FACILITY = of("PUBLIC_FACILITY");

  /** 社区嵌入式服务综合体: embedded service complex. Source: {@code S0-091}. */
  public static final OutputType EMBEDDED_SERVICE_COMPLEX = of("EMBEDDED_SERVICE_COMPLEX");

  /** 儿童户外活动空间: children's outdoor play space. Source: {@code S0-093}. */
  public static final OutputType CHILDREN_PLAY_SPACE = of("CHILDREN_PLAY_SPACE");

  /** 道路: road. Source: {@code S2-045}. */
  public static final OutputType ROAD = of("ROAD");

  /** 公园: park. Source: {@code S2-061}. */
  public static final OutputType PARK = of("PARK");

  /** 绿道: greenway. Source: {@code S2-062}. */
  public static final OutputType GREENWAY = of("GREENWAY");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PUBLIC_CAR_PARK}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OutputType of(String code) {
    return new OutputType(code);
  }
}
