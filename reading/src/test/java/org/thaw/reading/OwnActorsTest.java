package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.reading.dictionary.UserDictionary;
import org.thaw.reading.neural.NeuralParser;
import org.thaw.statement.Alignment;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Document;
import org.thaw.statement.Fingerprint;
import org.thaw.statement.Party;
import org.thaw.statement.Sector;
import org.thaw.statement.Statement;

/** Reading with actors that the user brought. */
class OwnActorsTest {

  @TempDir private Path folder;

  private Reader reader() throws IOException {
    Path actors =
        Files.writeString(
            folder.resolve("actors.txt"),
            """
            UDANA [UDA]
            OLAVA [OLA]
            IRA_TESO
            \t[OLAGOV <20150101]
            \t[OLAOPP]
            LANTERN_LEAGUE [IGOSEC]
            """);
    Path agents = Files.writeString(folder.resolve("agents.txt"), "SHORE_WATCH {} [~MIL]\n");
    return new EnglishReader(NeuralParser.load(), UserDictionary.of(List.of(actors, agents)));
  }

  private Stream<String> read(String text, int year) throws IOException {
    Document document =
        new Document(
            "d",
            "d.txt",
            Optional.empty(),
            text,
            Optional.empty(),
            Alignment.IDENTITY,
            List.of(),
            List.of(),
            Optional.of(LocalDate.of(year, 11, 15)),
            Optional.of(DateOrigin.KNOWN),
            "en",
            Instant.EPOCH,
            new Fingerprint("", List.of()));
    return reader().read(document).stream().map(OwnActorsTest::line);
  }

  private static String line(Statement s) {
    return party(s.said().subject()) + " " + s.relation().name() + " " + party(s.said().object());
  }

  private static String party(Optional<Party> party) {
    return party.map(p -> p.key() + p.sector().map(Sector::name).orElse("")).orElse("-");
  }

  @Test
  void an_actor_of_ones_own_acts_under_its_code_with_the_sector_of_its_agents() throws IOException {
    assertThat(read("The Olava shore watch shelled Udana on Monday.", 2020))
        .contains("OLAMIL ASSAULT UDA");
  }

  @Test
  void a_code_holds_on_the_day_of_the_document() throws IOException {
    assertThat(read("Ira Teso accused Udana of murder.", 2012)).contains("OLAGOV ACCUSE UDA");
    assertThat(read("Ira Teso accused Udana of murder.", 2020)).contains("OLAOPP ACCUSE UDA");
  }

  @Test
  void an_organisation_goes_by_the_slug_of_its_name() throws IOException {
    assertThat(read("The Lantern League condemned Udana.", 2020))
        .anyMatch(line -> line.startsWith("lantern-league "));
  }

  @Test
  void the_readers_version_tells_that_there_are_dictionaries() throws IOException {
    assertThat(reader().version()).contains("+dictionary-");
  }
}
