package dev.renewal.check.internal.compile;

import dev.renewal.check.Parameters;
import dev.renewal.standard.Standard;

/** The compilers of one rule, which call each other. */
final class Parts {
  final Standard standard;
  final Lists lists;
  final Parameters parameters;
  final PathCompiler paths;
  final LiteralParser literals;
  final SelectionCompiler selections;
  final OperandCompiler operands;
  final SetCompiler sets;

  Parts(Standard standard, Lists lists, Parameters parameters, Coverage coverage, Needs needs) {
    this.standard = standard;
    this.lists = lists;
    this.parameters = parameters;
    this.paths = new PathCompiler(lists, coverage, needs);
    this.literals = new LiteralParser(lists);
    this.selections = new SelectionCompiler(this);
    this.operands = new OperandCompiler(this);
    this.sets = new SetCompiler(this);
  }
}
