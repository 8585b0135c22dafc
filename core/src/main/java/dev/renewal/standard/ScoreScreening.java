package dev.renewal.standard;

import java.util.Optional;

/**
 * Which units have enough data to be scored (数据可得性筛选). The others have no score, and no part in
 * what is computed of all units: reference values, means that fill gaps, weights.
 *
 * <p>JSON: {@code {"present": "65%", "nonZero": "50%"}}.
 *
 * @param present the least share of the indicators that apply to a unit for which it has a value;
 *     none where empty
 * @param nonZero the least share of its values that are not 0; none where empty
 */
public record ScoreScreening(Optional<Setting> present, Optional<Setting> nonZero) {}
