/** How the attributes of documents are laid out in sheets and columns (表格版式). */
@NullMarked
package dev.renewal.sheets.layout;

import org.jspecify.annotations.NullMarked;
