package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person gets who adds actors of their own. */
class DictionaryTest {

  @TempDir private Path folder;

  @Test
  void a_dictionary_is_kept_in_the_data_folder_and_listed() {
    House house = new House(folder);
    Path file = house.file("my.actors.txt", "OLAVA [OLA]\n\t[OLA 2x]\n");
    assertThat(house.thaw("dictionary", "list").out()).contains("No dictionaries are kept");
    House.Ran ran = house.thaw("dictionary", "add", file.toString());
    assertThat(ran.out()).contains("my.actors.txt: 1 phrases for actors, 0 for agents");
    assertThat(ran.err()).contains("my.actors.txt:2: [OLA 2x]");
    assertThat(folder.resolve("data/thaw/dictionaries/my.actors.txt"))
        .hasSameTextualContentAs(file);
    assertThat(house.thaw("dictionary", "list").out()).contains("my.actors.txt");
  }

  @Test
  void where_one_file_is_no_dictionary_none_is_kept() {
    House house = new House(folder);
    Path good = house.file("good.txt", "OLAVA [OLA]\n");
    Path bad = house.file("bad.txt", "# nothing\n");
    House.Ran ran = house.thaw("dictionary", "add", good.toString(), bad.toString());
    assertThat(ran.exit()).isEqualTo(Exit.DATA.code());
    assertThat(ran.err()).contains("bad.txt: no actor or agent in it");
    assertThat(folder.resolve("data/thaw/dictionaries")).doesNotExist();
  }

  @Test
  void what_is_missing_is_said_plainly() {
    House house = new House(folder);
    assertThat(house.thaw("dictionary", "add", "no.txt").err()).contains("no.txt: no such file");
    assertThat(house.thaw("evaluate", "actors", "no.xml", "no.txt").err()).contains("no such file");
    assertThat(house.thaw("evaluate", "links", "no.csv").err()).contains("no such file");
  }
}
