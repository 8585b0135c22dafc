package dev.renewal.report.internal;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.BiConsumer;

/** Renders templates as HTML in which no text is taken for markup. */
public final class Markup {

  private Markup() {}

  /** What a template writes. */
  public static String of(BiConsumer<HtmlTemplateOutput, HtmlInterceptor> template) {
    StringOutput output = new StringOutput();
    template.accept(new OwaspHtmlTemplateOutput(output), new Untouched());
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
