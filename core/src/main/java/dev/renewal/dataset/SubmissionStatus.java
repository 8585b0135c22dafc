package dev.renewal.dataset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** The life of a submission (报送状态). Closed: no other code is possible. */
public enum SubmissionStatus implements Code {
  /** 草稿: being drawn up. */
  DRAFT,

  /** 已报送: submitted. */
  SUBMITTED,

  /** 已退回: returned for correction. */
  RETURNED,

  /** 已接收: accepted. */
  ACCEPTED,

  /** 已撤回: withdrawn. */
  WITHDRAWN;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
