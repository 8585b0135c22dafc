package dev.renewal.sheets.internal.mark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Copies XML letter by letter and hands each tag to somebody who may put something in its place.
 *
 * <p>An XML writer would spell namespaces, entities and blanks anew; what nobody touches here stays
 * as it was written, whatever extensions the program that wrote it put in.
 */
final class TagCopy {

  /** Sees the tags of a part in their order. */
  interface Rewriting {
    /**
     * What stands in the place of a tag.
     *
     * @param tag from {@code <} to {@code >}
     * @return the tag itself, or other markup
     */
    String rewrite(String tag);
  }

  private static final int LONGEST_TAG = 1 << 20;

  private final Reader in;
  private final Writer out;
  private final Rewriting rewriting;

  private TagCopy(Reader in, Writer out, Rewriting rewriting) {
    this.in = in;
    this.out = out;
    this.rewriting = rewriting;
  }

  /** Copies a part in UTF-8; both streams stay open. */
  static void copy(InputStream in, OutputStream out, Rewriting rewriting) throws IOException {
    Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new TagCopy(reader, writer, rewriting).copy();
    writer.flush();
  }

  private void copy() throws IOException {
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next != '<') {
        out.write(next);
        continue;
      }
      int first = in.read();
      if (first == '!' || first == '?') {
        copyForeign(first);
      } else if (first >= 0) {
        out.write(rewriting.rewrite(tag(first)));
      }
    }
  }

  private String tag(int first) throws IOException {
    StringBuilder tag = new StringBuilder("<").append((char) first);
    int quote = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      tag.append((char) next);
      if (quote != 0) {
        quote = next == quote ? 0 : quote;
      } else if (next == '"' || next == '\'') {
        quote = next;
      } else if (next == '>') {
        return tag.toString();
      }
      if (tag.length() > LONGEST_TAG) {
        throw new IOException("a tag has no end: " + tag.substring(0, 80));
      }
    }
    return tag.toString();
  }

  /** Copies a comment, a piece of plain text or an instruction, which hold no tags. */
  private void copyForeign(int first) throws IOException {
    StringBuilder head = new StringBuilder("<").append((char) first);
    String end = first == '?' ? "?>" : "";
    String last = "";
    out.write(head.toString());
    for (int next = in.read(); next >= 0; next = in.read()) {
      out.write(next);
      last = (last + (char) next).substring(Math.max(0, last.length() - 2));
      if (end.isEmpty()) {
        head.append((char) next);
        end = endOf(head.toString());
      } else if (last.endsWith(end)) {
        return;
      }
    }
  }

  /** What ends a thing by how it begins; empty as long as that is not known. */
  private static String endOf(String head) {
    if ("<!--".startsWith(head) || "<![CDATA[".startsWith(head)) {
      return head.equals("<!--") ? "-->" : head.equals("<![CDATA[") ? "]]>" : "";
    }
    return ">";
  }
}
