package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Step of the operation-led flow (运营前置流程步骤), a code of the list {@code operation-flow-step}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code OPERATION_PLANNING}
 */
@CodeList("operation-flow-step")
public record OperationFlowStage(@JsonValue String code) implements Code {
  /** 运营策划: plan the operation. Source: {@code S0-064}. */
  public static final OperationFlowStage OPERATION_PLANNING = of("OPERATION_PLANNING");

  /** 规划: plan the space. Source: {@code S0-065}. */
  public static final OperationFlowStage SPATIAL_PLANNING = of("SPATIAL_PLANNING");

  /** 预招商: find tenants beforehand. Source: {@code S0-066}. */
  public static final OperationFlowStage PRE_LEASING = of("PRE_LEASING");

  /** 设计: design. Source: {@code S0-067}. */
  public static final OperationFlowStage DESIGN = of("DESIGN");

  /** 商家协同: coordinate with tenants. Source: {@code S0-068}. */
  public static final OperationFlowStage TENANT_COORDINATION = of("TENANT_COORDINATION");

  /** 建设: build. Source: {@code S0-069}. */
  public static final OperationFlowStage CONSTRUCTION = of("CONSTRUCTION");

  /** 招商入驻: tenants move in. Source: {@code S0-070}. */
  public static final OperationFlowStage TENANT_MOVE_IN = of("TENANT_MOVE_IN");

  /** 运营: operate. Source: {@code S0-071}. */
  public static final OperationFlowStage OPERATION = of("OPERATION");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code OPERATION_PLANNING}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OperationFlowStage of(String code) {
    return new OperationFlowStage(code);
  }
}
