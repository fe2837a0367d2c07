package org.thaw.reading.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserDictionaryTest {

  private static final String ACTORS =
      """
      # a comment
      <!-- several
      OLDNAME [OLD]
      lines -->
      OLAVA [OLA] # 2001
      +OLAVAN
      NEW_OLAVA [NOL]
      LORD OF OLAVA
      \t[--- <950630]
      \t[OLA]
      IRA_TESO [HOB]  # default
      \t[HOBGOV 20121109-20130119]
      \t[HOBREB >20130120] [HOBCIV <061231]
      BOTH_LANDS [ONE/TWO]
      """;
  private static final String AGENTS =
      """
      !PERSON! = MAN, WOMEN
      CLERIC [~REL]
      POLICE {} [ ~COP]
      GOLDEN_GOOSE {GOLDEN_GEESE} [~GGS]
      CONGRESS!PERSON! [~LEG]
      MEDICS_ABROAD {} [NGO~]
      DEPUTY [~GOV]
      """;

  @TempDir private Path folder;
  private UserDictionary dictionary = UserDictionary.none();

  @BeforeEach
  void read() throws IOException {
    Path actors = Files.writeString(folder.resolve("actors.txt"), ACTORS);
    Path agents = Files.writeString(folder.resolve("agents.txt"), AGENTS);
    dictionary = UserDictionary.of(List.of(actors, agents));
  }

  private List<String> codes(String words, String day) {
    return List.copyOf(dictionary.codes(List.of(words.split(" ", -1)), LocalDate.parse(day)));
  }

  private List<String> codes(String words) {
    return codes(words, "2000-01-01");
  }

  @Test
  void an_actor_goes_by_its_name_or_a_synonym_and_the_longest_name_is_meant() {
    assertThat(codes("the olavan")).containsExactly("OLA");
    assertThat(codes("new olava")).containsExactly("NOL");
    assertThat(codes("both lands")).containsExactly("ONE", "TWO");
    assertThat(codes("oldname")).isEmpty();
    assertThat(dictionary.odd()).isEmpty();
  }

  @Test
  void the_first_dated_code_that_holds_goes_before_the_undated_one() {
    assertThat(codes("ira teso", "2006-12-31")).containsExactly("HOBCIV");
    assertThat(codes("ira teso", "2007-01-01")).containsExactly("HOB");
    assertThat(codes("ira teso", "2012-11-09")).containsExactly("HOBGOV");
    assertThat(codes("ira teso", "2013-01-19")).containsExactly("HOBGOV");
    assertThat(codes("ira teso", "2013-01-20")).containsExactly("HOBREB");
    assertThat(codes("lord of olava", "1995-06-30")).isEmpty();
    assertThat(codes("lord of olava", "1995-07-01")).containsExactly("OLA");
  }

  @Test
  void other_words_may_stand_at_a_blank_and_none_at_an_underscore() {
    assertThat(codes("lord and heir of olava")).containsExactly("OLA");
    assertThat(codes("new proud olava")).containsExactly("OLA");
  }

  @Test
  void agents_stand_behind_or_before_the_actors_code_and_no_role_twice() {
    assertThat(codes("olava cleric")).containsExactly("OLAREL");
    assertThat(codes("medics abroad olava deputies")).containsExactly("NGOOLAGOV");
    assertThat(codes("ira teso deputy", "2012-12-01")).containsExactly("HOBGOV");
    assertThat(codes("a deputy")).containsExactly("---GOV");
  }

  @Test
  void plurals_are_regular_or_as_given_and_sets_are_spread() {
    assertThat(codes("olava clerics")).containsExactly("OLAREL");
    assertThat(codes("olava polices")).containsExactly("OLA");
    assertThat(codes("olava golden geese")).containsExactly("OLAGGS");
    assertThat(codes("olava congresswomen")).containsExactly("OLALEG");
  }

  @Test
  void a_file_without_entries_is_refused_and_an_odd_code_is_named() throws IOException {
    Path odd = Files.writeString(folder.resolve("odd.txt"), "OLAVA [OLA 12-13]\n");
    assertThat(UserDictionary.of(List.of(odd)).odd())
        .hasSize(1)
        .first()
        .asString()
        .contains(":1: ");
    Path empty = Files.writeString(folder.resolve("empty.txt"), "# nothing\n");
    assertThatThrownBy(() -> UserDictionary.of(List.of(empty)))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("PHRASE [CODE]");
    assertThat(UserDictionary.inFolder(folder.resolve("none")).isEmpty()).isTrue();
  }
}
