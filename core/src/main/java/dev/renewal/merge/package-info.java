/** Joins the submissions of several units into one dataset (汇总), and loses nothing of them. */
@NullMarked
package dev.renewal.merge;

import org.jspecify.annotations.NullMarked;
