package dev.renewal.report.rulebook.internal;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/** Writes pages as HTML, by the template {@code rulebook.jte}. */
public final class Html {
  private Html() {}

  /** One HTML page of several pages, in their order. */
  public static String of(List<Page> pages) {
    StringOutput output = new StringOutput();
    JterulebookGenerated.render(new OwaspHtmlTemplateOutput(output), new Untouched(), pages);
    return output.toString();
  }

  /** Leaves every tag as the template has it. */
  private static final class Untouched implements HtmlInterceptor {
    @Override
    public void onHtmlTagOpened(String tag, Map<String, Object> attributes, TemplateOutput output) {
      // nothing is added to a tag
    }

    @Override
    public void onHtmlTagClosed(String tag, TemplateOutput output) {
      // nor behind one
    }
  }
}
