package dev.renewal.report.pipeline;

import dev.renewal.finding.Counts;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Reports as JUnit XML, the form in which build servers take the results of tests: one suite a
 * submission, one test a rule. A rule of severity error that fails is a failed test, one that could
 * not be decided a skipped one; warnings and infos are told and fail nothing.
 *
 * <pre>{@code
 * JunitXml.write(List.of(report), Language.EN, out);
 * }</pre>
 */
public final class JunitXml {

  private final Language language;
  private final XMLStreamWriter xml;

  private JunitXml(Language language, XMLStreamWriter xml) {
    this.language = language;
    this.xml = xml;
  }

  /**
   * Writes reports.
   *
   * @param reports reports of submissions
   * @param language the language of the messages
   * @param out where to; stays open
   * @throws IOException if it cannot be written
   */
  public static void write(List<Report> reports, Language language, OutputStream out)
      throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      for (Report report : reports) {
        new JunitXml(language, xml).writeSuite(report);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void writeSuite(Report report) throws XMLStreamException {
    List<RuleCount> rules = report.getRules();
    xml.writeStartElement("testsuite");
    attribute("name", report.getInput().orElse("dataset"));
    attribute("tests", Integer.toString(rules.size()));
    attribute("failures", Long.toString(rules.stream().filter(JunitXml::fails).count()));
    attribute("skipped", Long.toString(rules.stream().filter(JunitXml::isOpen).count()));
    xml.writeStartElement("properties");
    property("verdict", report.getVerdict().code());
    property("asOf", report.getAsOf().toString());
    xml.writeEndElement();
    for (RuleCount rule : rules) {
      writeTest(report, rule);
    }
    xml.writeEndElement();
  }

  private void writeTest(Report report, RuleCount rule) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("classname", rule.getStandard().orElse("checks"));
    attribute(
        "name", rule.getRule() + rule.getTitle().map(title -> " " + title.in(language)).orElse(""));
    String said = said(report, rule);
    if (fails(rule)) {
      xml.writeStartElement("failure");
      attribute("message", rule.getCounts().failed() + " × " + rule.getRule());
      xml.writeCharacters(Legal.of(said));
      xml.writeEndElement();
    } else if (isOpen(rule)) {
      xml.writeEmptyElement("skipped");
      attribute("message", counts(rule.getCounts()));
    } else if (!said.isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(Legal.of(said));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private String said(Report report, RuleCount rule) {
    List<String> lines = new ArrayList<>();
    List<Finding> findings =
        report.getFindings().stream()
            .filter(it -> it.getRule().equals(rule.getRule()))
            .filter(it -> it.getSeverity() == rule.getSeverity())
            .toList();
    for (Finding finding : findings) {
      lines.add(place(finding) + " " + finding.getMessage().in(language));
      finding.getFix().ifPresent(fix -> lines.add("  " + fix.in(language)));
    }
    long more = rule.getCounts().failed() - findings.size();
    if (more > 0) {
      lines.add("+" + more);
    }
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private static String place(Finding finding) {
    return finding
        .getSheet()
        .map(sheet -> sheet + "!" + finding.getCell().orElse(""))
        .or(() -> finding.getLine().map(line -> line + ":" + finding.getColumn().orElse(1)))
        .orElse(finding.getPointer());
  }

  private static String counts(Counts counts) {
    return "undetermined " + counts.undetermined() + ", skipped " + counts.skipped();
  }

  private static boolean fails(RuleCount rule) {
    return rule.getSeverity() == Severity.ERROR && rule.standing() > 0;
  }

  private static boolean isOpen(RuleCount rule) {
    return rule.getSeverity() == Severity.ERROR && !fails(rule) && !rule.getCounts().decided();
  }

  private void property(String name, String value) throws XMLStreamException {
    xml.writeEmptyElement("property");
    attribute("name", name);
    attribute("value", value);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Legal.of(value));
  }
}
