package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command divides a pool to the fen. */
class AllocateCommandTest {
  private static final String TOWNS =
      """
      id,score,area,grade,rank,use,least
      T1,3,10,LEADING,1,PUBLIC_SERVICE_PLATFORM,400万元
      T2,2,5.5,ORDINARY,2,OLD_INFRASTRUCTURE,
      T3,2,8,ORDINARY,2,PUBLIC_SERVICE_PLATFORM,350万元
      """;

  @TempDir Path folder;

  @Test
  void tenMillionOverThreeYearsByCityAndCounty() throws IOException {
    CommandRun run =
        run(
            "id,weight\nT1,1\n",
            "--pool=1000万元",
            "--weight=weight",
            "--years=equal:2024,2025,2026",
            "--parties=city=50%,county=50%",
            "--rounding=half-up",
            "--format=csv");
    assertEquals(
        """
        unit,amount,reason,2024,2024 city,2024 county,2025,2025 city,2025 county,2026,2026 city,2026 county,explanation
        T1,10000000.00,SHARE,3333333.33,1666666.67,1666666.66,3333333.34,1666666.67,1666666.67,3333333.33,1666666.66,1666666.67,T1: 1000000000 fen × weight 1 ÷ sum of weights 1 = 1000000000.000000 fen; 1000000000 fen rounded down
        """
            .strip(),
        run.out().replace("\"", "").replaceFirst(", 0 fen by(?s).*", "").strip());
  }

  @Test
  void byWeightWithTheFormulaOfEach() throws IOException {
    CommandRun run = run(TOWNS, "--pool=1000万元", "--weight=score");
    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.out().contains("of 10000000.00元, 10000000.00元 to 3 recipients, 0.00元 left over"),
        run.out());
    assertTrue(
        run.out().contains("1000000000 fen × weight 2 ÷ sum of weights 7 = 285714285.714285 fen"),
        run.out());
  }

  @Test
  void byFormulaWithFloorsAndCaps() throws IOException {
    JsonNode json =
        json(
            run(
                TOWNS,
                "--pool=1000万元",
                "--formula=0.5*score+area*0.1",
                "--floor=least",
                "--cap=401万元",
                "--format=json"));
    // weights 2.5, 1.55, 1.8; by weight 427.4, 264.9, 307.7; T3 at its floor 350 leaves 650,
    // of which T1 would get 401.2, so its cap 401, and T2 the other 249
    assertEquals("4010000.00", json.at("/awards/0/amount/amount").asText());
    assertEquals("CAP", json.at("/awards/0/reason").asText());
    assertEquals("2490000.00", json.at("/awards/1/amount/amount").asText());
    assertEquals("FLOOR", json.at("/awards/2/reason").asText());
    assertEquals("0.00", json.at("/left/amount").asText());
  }

  @Test
  void fixedAmountsAndAShortfallThatIsOpenUntilItIsSettled() throws IOException {
    String[] tiers = {
      "--pool=1900万元", "--tier=grade", "--amount=LEADING=1000万元", "--amount=ORDINARY=600万元"
    };
    CommandRun open = run(TOWNS, tiers);
    assertEquals(2, open.status());
    assertTrue(open.err().contains("how the shortfall is met is left open"), open.err());
    CommandRun ranked =
        run(TOWNS, with(tiers, "--shortfall=by-rank-partial", "--rank=rank", "--format=csv"));
    assertTrue(ranked.out().contains("T1,10000000.00,IN_FULL"), ranked.out());
    assertTrue(ranked.out().contains("T2,4500000.00,SHARE"), ranked.out());
    CommandRun enough = run(TOWNS, with(tiers, "--adjust=1.24亿元", "--adjust=-0.1亿元"));
    assertTrue(enough.out().contains("1900万元 + 1.24亿元 - 0.1亿元 = 13300万元"), enough.out());
    CommandRun unknown =
        run(TOWNS, "--pool=1亿元", "--tier=grade", "--amount=LEADIN=1元", "--amount=ORDINARY=1元");
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("no amount for the tier \"LEADING\" of T1"), unknown.err());
    CommandRun none = run("id,grade\nT1,\n", "--pool=1亿元", "--tier=grade", "--amount=LEADING=1元");
    assertEquals(2, none.status());
    assertTrue(none.err().contains("T1 has no tier in grade"), none.err());
  }

  @Test
  void aLedgerWithWhatHasBeenPaid() throws IOException {
    Path paid =
        Files.writeString(
            folder.resolve("paid.csv"),
            "payment,unit,party,amount\n1,T1,city,100万元\n2,T2,county,50万元\n");
    String[] plan = {
      "--pool=1000万元",
      "--weight=score",
      "--years=2024=1/2,2025=0.3,2026=20%",
      "--parties=equal:city,county",
      "--rounding=half-up",
      "--use=use",
      "--format=json"
    };
    JsonNode json = json(run(TOWNS, with(plan, "--payments=" + paid)));
    assertEquals(4, json.get("ledger").size());
    assertEquals("1000000.00", json.at("/ledger/1/paid/amount").asText());
    assertEquals(0, json.get("problems").size());
    Files.writeString(paid, "payment,unit,party,amount\n1,T1,city,100亿元\n");
    CommandRun over = run(TOWNS, with(plan, "--payments=" + paid));
    assertEquals(1, over.status());
    assertEquals(1, json(over).get("problems").size());
    Files.writeString(paid, "payment,unit,party,amount\n1,T9,city,1元\n");
    CommandRun nobody = run(TOWNS, with(plan, "--payments=" + paid));
    assertEquals(3, nobody.status());
    assertTrue(
        nobody.err().contains("\"T9\" in column unit is none of the recipients"), nobody.err());
  }

  @Test
  void whatCannotBeDividedIsToldInChineseToo() throws IOException {
    String file = Files.writeString(folder.resolve("t.csv"), "id,w\na,0\n").toString();
    CommandRun run = CommandRun.of("allocate", file, "--pool=1元", "--weight=w");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("所有权数均为零"), run.err());
    CommandRun missing = run("id,w\na,\n", "--pool=1元", "--weight=w");
    assertEquals(3, missing.status());
    assertTrue(missing.err().contains("no weight in column w"), missing.err());
  }

  private CommandRun run(String table, String... words) throws IOException {
    String file = Files.writeString(folder.resolve("towns.csv"), table).toString();
    return CommandRun.of(with(new String[] {"allocate", "--lang=en", file}, words));
  }

  private static String[] with(String[] words, String... more) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static JsonNode json(CommandRun run) throws IOException {
    return new JsonMapper().readTree(run.out());
  }
}
