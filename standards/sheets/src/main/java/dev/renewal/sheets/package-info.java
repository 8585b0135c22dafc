/** Datasets in workbooks and CSV folders, as people fill them in (表格). */
@NullMarked
package dev.renewal.sheets;

import org.jspecify.annotations.NullMarked;
