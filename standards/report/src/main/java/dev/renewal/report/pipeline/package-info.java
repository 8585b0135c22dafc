/** Reports in the forms that build pipelines and code hosts read. */
@NullMarked
package dev.renewal.report.pipeline;

import org.jspecify.annotations.NullMarked;
