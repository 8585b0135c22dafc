package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Target of a plan (计划目标), a code of the list {@code plan-target}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PLANNED_COMMUNITY_SERVICE_COMPLEXES}
 */
@CodeList("plan-target")
public record TargetCode(@JsonValue String code) implements Code {
  /** 社区服务综合体民生实事(2025计划): planned community service complexes. Source: {@code S0-095}. */
  public static final TargetCode PLANNED_COMMUNITY_SERVICE_COMPLEXES =
      of("PLANNED_COMMUNITY_SERVICE_COMPLEXES");

  /**
   * 示范引领风貌特色镇数: demonstration townscape-characteristic towns built by end 2025. Source: {@code
   * S1-013}.
   */
  public static final TargetCode DEMONSTRATION_TOWNS = of("DEMONSTRATION_TOWNS");

  /** 城市更新总投资: urban renewal total investment. Source: {@code S2-024}. */
  public static final TargetCode URBAN_RENEWAL_TOTAL_INVESTMENT =
      of("URBAN_RENEWAL_TOTAL_INVESTMENT");

  /**
   * 城市更新投资增速高于面上投资增速: renewal investment growth above overall investment growth. Source: {@code
   * S2-030}.
   */
  public static final TargetCode RENEWAL_INVESTMENT_GROWTH = of("RENEWAL_INVESTMENT_GROWTH");

  /** 启动城镇更新土地: town renewal land started. Source: {@code S2-042}. */
  public static final TargetCode TOWN_RENEWAL_LAND_STARTED = of("TOWN_RENEWAL_LAND_STARTED");

  /** 房屋征迁: housing expropriated and relocated. Source: {@code S2-043}. */
  public static final TargetCode HOUSING_EXPROPRIATED_AND_RELOCATED =
      of("HOUSING_EXPROPRIATED_AND_RELOCATED");

  /** 城市联网路: urban connecting roads built. Source: {@code S2-045}. */
  public static final TargetCode URBAN_CONNECTING_ROADS_BUILT = of("URBAN_CONNECTING_ROADS_BUILT");

  /** 主城区新建改造道路: main-city roads built/renovated. Source: {@code S2-046}. */
  public static final TargetCode MAIN_CITY_ROADS_BUILT_RENOVATED =
      of("MAIN_CITY_ROADS_BUILT_RENOVATED");

  /** 其他市县新建改造道路: other county roads built/renovated. Source: {@code S2-047}. */
  public static final TargetCode OTHER_COUNTY_ROADS_BUILT_RENOVATED =
      of("OTHER_COUNTY_ROADS_BUILT_RENOVATED");

  /** 桥头跳车桥梁整治: bridge-head bump remediation. Source: {@code S2-048}. */
  public static final TargetCode BRIDGE_HEAD_BUMP_REMEDIATION = of("BRIDGE_HEAD_BUMP_REMEDIATION");

  /** 道路不平整病害点段整治: uneven road section remediation. Source: {@code S2-049}. */
  public static final TargetCode UNEVEN_ROAD_SECTION_REMEDIATION =
      of("UNEVEN_ROAD_SECTION_REMEDIATION");

  /** 智慧道路: smart roads built/renovated. Source: {@code S2-050}. */
  public static final TargetCode SMART_ROADS_BUILT_RENOVATED = of("SMART_ROADS_BUILT_RENOVATED");

  /** 人行道净化: pavement clean-up. Source: {@code S2-051}. */
  public static final TargetCode PAVEMENT_CLEAN_UP = of("PAVEMENT_CLEAN_UP");

  /** 公共停车场: public car parks built near schools/hospitals. Source: {@code S2-052}. */
  public static final TargetCode PUBLIC_CAR_PARKS_BUILT_NEAR_SCHOOLS_HOSPITALS =
      of("PUBLIC_CAR_PARKS_BUILT_NEAR_SCHOOLS_HOSPITALS");

  /** 新增公共停车位: new public parking spaces. Source: {@code S2-053}. */
  public static final TargetCode NEW_PUBLIC_PARKING_SPACES = of("NEW_PUBLIC_PARKING_SPACES");

  /** 高品质公共停车场: of which high-quality public car parks. Source: {@code S2-054}. */
  public static final TargetCode OF_WHICH_HIGH_QUALITY_PUBLIC_CAR_PARKS =
      of("OF_WHICH_HIGH_QUALITY_PUBLIC_CAR_PARKS");

  /** 开工改造城镇老旧小区: old estates started. Source: {@code S2-055}. */
  public static final TargetCode OLD_ESTATES_STARTED = of("OLD_ESTATES_STARTED");

  /** 老旧小区改造楼栋: old estate buildings renovated. Source: {@code S2-056}. */
  public static final TargetCode OLD_ESTATE_BUILDINGS_RENOVATED =
      of("OLD_ESTATE_BUILDINGS_RENOVATED");

  /** 新建和改造供水管网: water supply mains built/renovated. Source: {@code S2-057}. */
  public static final TargetCode WATER_SUPPLY_MAINS_BUILT_RENOVATED =
      of("WATER_SUPPLY_MAINS_BUILT_RENOVATED");

  /** 居民高层住宅二次供水改造: high-rise secondary water supply retrofits. Source: {@code S2-058}. */
  public static final TargetCode HIGH_RISE_SECONDARY_WATER_SUPPLY_RETROFITS =
      of("HIGH_RISE_SECONDARY_WATER_SUPPLY_RETROFITS");

  /** 新增城市绿地: new urban green space. Source: {@code S2-060}. */
  public static final TargetCode NEW_URBAN_GREEN_SPACE = of("NEW_URBAN_GREEN_SPACE");

  /** 新建改建城市公园: urban parks built/renovated. Source: {@code S2-061}. */
  public static final TargetCode URBAN_PARKS_BUILT_RENOVATED = of("URBAN_PARKS_BUILT_RENOVATED");

  /** 新建改建绿道: greenways built/renovated. Source: {@code S2-062}. */
  public static final TargetCode GREENWAYS_BUILT_RENOVATED = of("GREENWAYS_BUILT_RENOVATED");

  /** 增补申报历史文化名镇名村街区: additional historic towns/villages/blocks declared. Source: {@code S2-065}. */
  public static final TargetCode ADDITIONAL_HISTORIC_TOWNS_VILLAGES_BLOCKS_DECLARED =
      of("ADDITIONAL_HISTORIC_TOWNS_VILLAGES_BLOCKS_DECLARED");

  /** 增补历史建筑: additional historic buildings. Source: {@code S2-066}. */
  public static final TargetCode ADDITIONAL_HISTORIC_BUILDINGS =
      of("ADDITIONAL_HISTORIC_BUILDINGS");

  /** 省级未来社区试点(2025前): provincial future community pilots before 2025. Source: {@code S2-070}. */
  public static final TargetCode PROVINCIAL_FUTURE_COMMUNITY_PILOTS_BEFORE_2025 =
      of("PROVINCIAL_FUTURE_COMMUNITY_PILOTS_BEFORE_2025");

  /** 组织申报省级试点: provincial pilots applied for and started. Source: {@code S2-071}. */
  public static final TargetCode PROVINCIAL_PILOTS_APPLIED_FOR_AND_STARTED =
      of("PROVINCIAL_PILOTS_APPLIED_FOR_AND_STARTED");

  /** 建成未来社区: future communities completed. Source: {@code S2-073}. */
  public static final TargetCode FUTURE_COMMUNITIES_COMPLETED = of("FUTURE_COMMUNITIES_COMPLETED");

  /** 一老一小服务场景验收: "elderly and child" service scenario acceptances. Source: {@code S2-074}. */
  public static final TargetCode ELDERLY_AND_CHILD_SERVICE_SCENARIO_ACCEPTANCES =
      of("ELDERLY_AND_CHILD_SERVICE_SCENARIO_ACCEPTANCES");

  /** 温暖嘉未来社区生活圈: "Warm Jia" future community life circles. Source: {@code S2-075}. */
  public static final TargetCode WARM_JIA_FUTURE_COMMUNITY_LIFE_CIRCLES =
      of("WARM_JIA_FUTURE_COMMUNITY_LIFE_CIRCLES");

  /** 省级风貌样板区(2025前): provincial townscape model areas before 2025. Source: {@code S2-076}. */
  public static final TargetCode PROVINCIAL_TOWNSCAPE_MODEL_AREAS_BEFORE_2025 =
      of("PROVINCIAL_TOWNSCAPE_MODEL_AREAS_BEFORE_2025");

  /** 城市风貌样板区建成: urban townscape model areas completed. Source: {@code S2-078}. */
  public static final TargetCode URBAN_TOWNSCAPE_MODEL_AREAS_COMPLETED =
      of("URBAN_TOWNSCAPE_MODEL_AREAS_COMPLETED");

  /** 县域风貌样板区建成: county townscape model areas completed. Source: {@code S2-079}. */
  public static final TargetCode COUNTY_TOWNSCAPE_MODEL_AREAS_COMPLETED =
      of("COUNTY_TOWNSCAPE_MODEL_AREAS_COMPLETED");

  /** 十大特色镇: ten characteristic towns. Source: {@code S2-086}. */
  public static final TargetCode TEN_CHARACTERISTIC_TOWNS = of("TEN_CHARACTERISTIC_TOWNS");

  /** 省级现代化美丽城镇: provincial modern beautiful towns. Source: {@code S2-087}. */
  public static final TargetCode PROVINCIAL_MODERN_BEAUTIFUL_TOWNS =
      of("PROVINCIAL_MODERN_BEAUTIFUL_TOWNS");

  /** 美丽宜居示范村: beautiful liveable demonstration villages. Source: {@code S2-088}. */
  public static final TargetCode BEAUTIFUL_LIVEABLE_DEMONSTRATION_VILLAGES =
      of("BEAUTIFUL_LIVEABLE_DEMONSTRATION_VILLAGES");

  /** 浙派民居特色村: Zhejiang-style dwelling villages. Source: {@code S2-089}. */
  public static final TargetCode ZHEJIANG_STYLE_DWELLING_VILLAGES =
      of("ZHEJIANG_STYLE_DWELLING_VILLAGES");

  /** 房地产投资额: real-estate investment. Source: {@code S2-091}. */
  public static final TargetCode REAL_ESTATE_INVESTMENT = of("REAL_ESTATE_INVESTMENT");

  /** 非经营性房地产投资入库: non-commercial real-estate investment registered. Source: {@code S2-092}. */
  public static final TargetCode NON_COMMERCIAL_REAL_ESTATE_INVESTMENT_REGISTERED =
      of("NON_COMMERCIAL_REAL_ESTATE_INVESTMENT_REGISTERED");

  /**
   * 房地产投资增速不低于全省平均: real-estate investment growth vs provincial average. Source: {@code S2-093}.
   */
  public static final TargetCode REAL_ESTATE_INVESTMENT_GROWTH =
      of("REAL_ESTATE_INVESTMENT_GROWTH");

  /** 保租房筹建: affordable rental housing units raised. Source: {@code S2-100}. */
  public static final TargetCode AFFORDABLE_RENTAL_HOUSING_UNITS_RAISED =
      of("AFFORDABLE_RENTAL_HOUSING_UNITS_RAISED");

  /** 新建公租房: public rental housing built. Source: {@code S2-101}. */
  public static final TargetCode PUBLIC_RENTAL_HOUSING_BUILT = of("PUBLIC_RENTAL_HOUSING_BUILT");

  /** 发放租赁补贴: rental subsidy households. Source: {@code S2-102}. */
  public static final TargetCode RENTAL_SUBSIDY_HOUSEHOLDS = of("RENTAL_SUBSIDY_HOUSEHOLDS");

  /** 棚户区改造开工: shanty-town renovation started. Source: {@code S2-103}. */
  public static final TargetCode SHANTY_TOWN_RENOVATION_STARTED =
      of("SHANTY_TOWN_RENOVATION_STARTED");

  /** 动态清零: dangerous housing dynamically cleared to zero. Source: {@code S2-109}. */
  public static final TargetCode DANGEROUS_HOUSING_DYNAMICALLY_CLEARED_TO_ZERO =
      of("DANGEROUS_HOUSING_DYNAMICALLY_CLEARED_TO_ZERO");

  /** 国家优质工程奖: National Quality Engineering awards. Source: {@code S2-111}. */
  public static final TargetCode NATIONAL_QUALITY_ENGINEERING_AWARDS =
      of("NATIONAL_QUALITY_ENGINEERING_AWARDS");

  /** 鲁班奖: Luban prizes. Source: {@code S2-112}. */
  public static final TargetCode LUBAN_PRIZES = of("LUBAN_PRIZES");

  /** 钱江杯数量居全省前列: Qianjiang Cup count among top in province. Source: {@code S2-113}. */
  public static final TargetCode QIANJIANG_CUP_COUNT_AMONG_TOP_IN_PROVINCE =
      of("QIANJIANG_CUP_COUNT_AMONG_TOP_IN_PROVINCE");

  /** 建筑业施工总产值增速: construction output growth vs provincial average. Source: {@code S2-114}. */
  public static final TargetCode CONSTRUCTION_OUTPUT_GROWTH_VS_PROVINCIAL_AVERAGE =
      of("CONSTRUCTION_OUTPUT_GROWTH_VS_PROVINCIAL_AVERAGE");

  /** 装配式建筑和绿色建筑指标: prefab and green building targets set by province. Source: {@code S2-115}. */
  public static final TargetCode PREFAB_AND_GREEN_BUILDING_TARGETS_SET_BY_PROVINCE =
      of("PREFAB_AND_GREEN_BUILDING_TARGETS_SET_BY_PROVINCE");

  /** 中型垃圾中转站建设: medium waste transfer stations built. Source: {@code S2-116}. */
  public static final TargetCode MEDIUM_WASTE_TRANSFER_STATIONS_BUILT =
      of("MEDIUM_WASTE_TRANSFER_STATIONS_BUILT");

  /** 垃圾中转站改造: waste transfer stations renovated. Source: {@code S2-117}. */
  public static final TargetCode WASTE_TRANSFER_STATIONS_RENOVATED =
      of("WASTE_TRANSFER_STATIONS_RENOVATED");

  /** 农村生活污水治理行政村覆盖率: rural sewage treatment village coverage. Source: {@code S2-118}. */
  public static final TargetCode RURAL_SEWAGE_TREATMENT_VILLAGE_COVERAGE =
      of("RURAL_SEWAGE_TREATMENT_VILLAGE_COVERAGE");

  /** 出水水质达标率: effluent compliance rate. Source: {@code S2-119}. */
  public static final TargetCode EFFLUENT_COMPLIANCE_RATE = of("EFFLUENT_COMPLIANCE_RATE");

  /**
   * 处理设施标准化运维全覆盖: standardised operation and maintenance coverage of existing facilities. Source:
   * {@code S2-120}.
   */
  public static final TargetCode STANDARDISED_O_M_COVERAGE_OF_EXISTING_FACILITIES =
      of("STANDARDISED_O_M_COVERAGE_OF_EXISTING_FACILITIES");

  /** 改造燃气管道: gas pipelines renovated. Source: {@code S2-121}. */
  public static final TargetCode GAS_PIPELINES_RENOVATED = of("GAS_PIPELINES_RENOVATED");

  /** 道路起伏不平整治(安全章): uneven road remediation. Source: {@code S2-122}. */
  public static final TargetCode UNEVEN_ROAD_REMEDIATION = of("UNEVEN_ROAD_REMEDIATION");

  /** 桥头跳车整治(安全章): bridge-head bump remediation. Source: {@code S2-123}. */
  public static final TargetCode BRIDGE_HEAD_BUMP_REMEDIATION_5_18 =
      of("BRIDGE_HEAD_BUMP_REMEDIATION_5_18");

  /** 雨水管道提升改造: storm-water pipe upgrades. Source: {@code S2-124}. */
  public static final TargetCode STORM_WATER_PIPE_UPGRADES = of("STORM_WATER_PIPE_UPGRADES");

  /** 保洁样板街区: cleaning model blocks. Source: {@code S2-127}. */
  public static final TargetCode CLEANING_MODEL_BLOCKS = of("CLEANING_MODEL_BLOCKS");

  /** 席地可坐城市客厅: "sit-on-the-ground clean" city parlours. Source: {@code S2-128}. */
  public static final TargetCode SIT_ON_THE_GROUND_CLEAN_CITY_PARLOURS =
      of("SIT_ON_THE_GROUND_CLEAN_CITY_PARLOURS");

  /** 住宅小区专业物业覆盖率: professional property management coverage. Source: {@code S2-129}. */
  public static final TargetCode PROFESSIONAL_PROPERTY_MANAGEMENT_COVERAGE =
      of("PROFESSIONAL_PROPERTY_MANAGEMENT_COVERAGE");

  /** 省市两级红色物业: "red property management" entities. Source: {@code S2-132}. */
  public static final TargetCode RED_PROPERTY_MANAGEMENT_ENTITIES =
      of("RED_PROPERTY_MANAGEMENT_ENTITIES");

  /** 市级红色工地: city-level "red construction sites". Source: {@code S2-133}. */
  public static final TargetCode CITY_LEVEL_RED_CONSTRUCTION_SITES =
      of("CITY_LEVEL_RED_CONSTRUCTION_SITES");

  /** 驿站便民服务提升: service stations upgraded. Source: {@code S2-134}. */
  public static final TargetCode SERVICE_STATIONS_UPGRADED = of("SERVICE_STATIONS_UPGRADED");

  /** 未来社区创建全覆盖: future community creation full coverage. Source: {@code S2-152}. */
  public static final TargetCode FUTURE_COMMUNITY_CREATION_FULL_COVERAGE =
      of("FUTURE_COMMUNITY_CREATION_FULL_COVERAGE");

  /** 创建样板全覆盖: beautiful-town model creation full coverage. Source: {@code S2-153}. */
  public static final TargetCode BEAUTIFUL_TOWN_MODEL_CREATION_FULL_COVERAGE =
      of("BEAUTIFUL_TOWN_MODEL_CREATION_FULL_COVERAGE");

  /** 中心城市建成区全域覆盖: central city built-up area: full coverage. Source: {@code S3-076}. */
  public static final TargetCode CENTRAL_CITY_BUILT_UP_AREA_FULL_COVERAGE =
      of("CENTRAL_CITY_BUILT_UP_AREA_FULL_COVERAGE");

  /** 县城建成区基本覆盖: county seat built-up area: basic coverage. Source: {@code S3-077}. */
  public static final TargetCode COUNTY_SEAT_BUILT_UP_AREA_BASIC_COVERAGE =
      of("COUNTY_SEAT_BUILT_UP_AREA_BASIC_COVERAGE");

  /** 城镇房屋排查登记: housing survey registration finished. Source: {@code S2-108}. */
  public static final TargetCode HOUSING_SURVEY_REGISTRATION = of("HOUSING_SURVEY_REGISTRATION");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PLANNED_COMMUNITY_SERVICE_COMPLEXES}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TargetCode of(String code) {
    return new TargetCode(code);
  }
}
