/** What a file says from which a sample is generated: groups, draws and totals (样例方案). */
@NullMarked
package dev.renewal.samples.profile;

import org.jspecify.annotations.NullMarked;
