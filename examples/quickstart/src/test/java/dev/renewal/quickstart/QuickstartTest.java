package dev.renewal.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every main and looks at what it prints. */
class QuickstartTest {
  private static final String CONFORMING = "../data/town/conforming.json";
  private static final String TWO_BLOCKS = "../data/town/broken-two-renewal-blocks.json";

  @Test
  void aTownIsBuilt() throws Exception {
    assertTrue(Printed.by(BuildTown::main).contains("忘忧镇"));
  }

  @Test
  void aDatasetIsWrittenAndJudged(@TempDir Path folder) throws Exception {
    String file = folder.resolve("town.json").toString();
    WriteDataset.main(new String[] {file});
    assertEquals("无法判定 / cannot be decided\n", Printed.by(ValidateFile::main, file));
  }

  @Test
  void aDatasetIsRead() throws Exception {
    assertTrue(Printed.by(ReadDataset::main, CONFORMING).contains("PR-granary 老粮仓盘活利用工程\n"));
  }

  @Test
  void aFileIsJudged() throws Exception {
    assertEquals("符合 / conforms\n", Printed.by(ValidateFile::main, CONFORMING));
    assertEquals("不符合 / does not conform\n", Printed.by(ValidateFile::main, TWO_BLOCKS));
  }

  @Test
  void aFindingSaysWhatWhereAndWhy() throws Exception {
    String printed = Printed.by(ReadFindings::main, TWO_BLOCKS);
    assertTrue(printed.startsWith("TT-3.2-1 /towns/0/actionPlan/renewalBlocks\n  line "), printed);
    assertTrue(printed.contains("「选择三个以上有机更新改造区块」"), printed);
  }

  @Test
  void aTownBuiltInJavaIsJudged() throws Exception {
    assertEquals("无法判定 / cannot be decided\n", Printed.by(JudgeTown::main));
  }

  @Test
  void openQuestionsAreListedAndAnswered() throws Exception {
    assertTrue(Printed.by(ListOpenQuestions::main).contains("awardAmount: "));
    assertEquals("不符合 / does not conform\n", Printed.by(AnswerQuestions::main, CONFORMING));
  }
}
