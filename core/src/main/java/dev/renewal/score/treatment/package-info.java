/** What happens to one column of an index before it is weighed (指标数据处理), as pure functions. */
@NullMarked
package dev.renewal.score.treatment;

import org.jspecify.annotations.NullMarked;
