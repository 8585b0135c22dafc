package dev.renewal.report.rulebook.internal;

import dev.renewal.report.internal.Markup;
import java.util.List;

/** Writes pages as HTML, by the template {@code rulebook.jte}. */
public final class Html {
  private Html() {}

  /** One HTML page of several pages, in their order. */
  public static String of(List<Page> pages) {
    return Markup.of(
        (output, interceptor) -> JterulebookGenerated.render(output, interceptor, pages));
  }
}
