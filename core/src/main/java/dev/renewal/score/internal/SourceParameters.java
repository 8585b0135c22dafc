package dev.renewal.score.internal;

import dev.renewal.standard.Notation;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.standard.ScoreSource;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Standard;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parameters by which the values of a scorecard are read from documents. */
public final class SourceParameters implements ScoreSource.Cases<String> {
  private static final Pattern NAME = Pattern.compile("\\$([A-Za-z][A-Za-z0-9]*)");

  private SourceParameters() {}

  /** The names of the parameters, sorted. */
  public static Set<String> of(Standard standard, Scorecard scorecard) {
    StringBuilder text = new StringBuilder();
    scorecard.population().ifPresent(it -> text.append(Notation.of(it)));
    for (ScoreColumn column : scorecard.columns()) {
      text.append(' ').append(column.source().accept(new SourceParameters()));
    }
    Set<String> names = new TreeSet<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    names.retainAll(standard.parameters().stream().map(Parameter::name).toList());
    return names;
  }

  @Override
  public String column(ScoreSource.Column source) {
    return "";
  }

  @Override
  public String measured(ScoreSource.Measured source) {
    return Notation.of(source.operand());
  }

  @Override
  public String holds(ScoreSource.Holds source) {
    return Notation.of(source.requirement());
  }
}
