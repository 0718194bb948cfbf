#include "zylin/domain/requested_move.hpp"

#include "wall_clock.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace {

using namespace std::chrono_literals;
using std::chrono::local_days;
using std::chrono::minutes;
using zylin::test::date;
using zylin::test::friday;
using zylin::test::sunday;
using zylin::test::tuesday;

const zylin::domain::local_minutes noon = zylin::test::at(zylin::test::sunday, 12);

const zylin::domain::business& clinic() {
  static const zylin::domain::business business = zylin::domain::default_business();
  return business;
}

zylin::domain::time_reading when(std::optional<local_days> day, std::optional<minutes> time = std::nullopt) {
  zylin::domain::time_reading reading;
  if (day) {
    reading.date = zylin::test::calendar(*day);
  }
  reading.time = time;
  return reading;
}

TEST(requested_move, keeps_the_old_time_and_the_new_one_apart) {
  struct row {
    const char* said;
    zylin::domain::time_reading from;
    zylin::domain::time_reading to;
  };
  const auto any = std::nullopt;
  const row rows[] = {
      {"Move my Tuesday appointment to Friday at 3 PM.", when(zylin::test::tuesday), when(zylin::test::friday, 15h)},
      {"I need to move my appointment from Tuesday at 2 PM to Friday at 3 PM", when(zylin::test::tuesday, 14h),
       when(zylin::test::friday, 15h)},
      {"Please change my booking on Tuesday to 4 PM.", when(zylin::test::tuesday), when(any, 16h)},
      {"I need to move my appointment to Friday at 3 PM.", when(any), when(zylin::test::friday, 15h)},
      {"Could we push it to quarter to four PM on Friday?", when(any), when(zylin::test::friday, 15h + 45min)},
      {"I would like Friday at 3 PM instead of Tuesday.", when(zylin::test::tuesday), when(zylin::test::friday, 15h)},
      {"I would like Friday at 3 PM rather than Tuesday.", when(zylin::test::tuesday), when(zylin::test::friday, 15h)},
      {"FRIDAY AT 3 PM INSTEAD OF TUESDAY", when(zylin::test::tuesday), when(zylin::test::friday, 15h)},
      {"Can my brother come instead of me on Friday at 3 PM?", when(any), when(zylin::test::friday, 15h)},
      {"Friday at 3 PM instead of what you have for me now on Friday at 3 PM", when(any),
       when(zylin::test::friday, 15h)},
      {"I want to move my Tuesday appointment to Friday at 3 PM", when(zylin::test::tuesday),
       when(zylin::test::friday, 15h)},
      {"On Tuesday I talked to my wife about it, so Friday at 3 PM is fine.", when(any),
       when(zylin::test::friday, 15h)},
      {"Move it to Friday at 3 PM from Tuesday, please.", when(zylin::test::tuesday), when(zylin::test::friday, 15h)},
      {"I need to reschedule, Friday at 3 PM would be fine.", when(any), when(zylin::test::friday, 15h)},
      {"I can't make it on Tuesday. Is Friday at 3 PM free?", when(any), when(zylin::test::friday, 15h)},
      {"I need to move my Tuesday appointment.", when(any), when(zylin::test::tuesday)},
      {"I need to move my appointment.", when(any), when(any)},
      {"", when(any), when(any)},
  };
  for (const row& one : rows) {
    const zylin::domain::requested_move wish = zylin::domain::read_requested_move(one.said, "en", clinic(), noon);
    EXPECT_TRUE(wish.from.date == one.from.date && wish.from.time == one.from.time) << one.said;
    EXPECT_TRUE(wish.to.date == one.to.date && wish.to.time == one.to.time) << one.said;
  }
}

TEST(requested_move, keeps_them_apart_in_every_language) {
  struct row {
    const char* language;
    const char* said;
    zylin::domain::time_reading from;
    zylin::domain::time_reading to;
    bool same_time = false;
  };
  const auto any = std::nullopt;
  const row rows[] = {
      {"en", "I'd like to move my four o'clock on Tuesday to Friday same time", when(tuesday, 16h), when(friday, 16h),
       true},
      {"en", "Move my Tuesday appointment to Friday at the same time", when(tuesday), when(friday), true},
      {"en", "cancel the ten o'clock and book me for three instead same day", when(any), when(any, 15h)},
      {"de", "kann ich meinen Termin von Dienstag auf Freitag um zehn verschieben", when(tuesday), when(friday, 10h)},
      {"de", "meinen Termin am Dienstag um drei auf Freitag um vier verlegen", when(tuesday, 15h), when(friday, 16h)},
      {"de", "lieber Freitag um drei statt Dienstag", when(tuesday), when(friday, 15h)},
      {"de", "meinen Termin von Dienstag auf Freitag zur gleichen Zeit", when(tuesday), when(friday), true},
      {"es", "quiero cambiar mi cita del martes al viernes a las tres", when(tuesday), when(friday, 15h)},
      {"es", "cambiar mi cita del martes a las tres para el viernes a las cuatro", when(tuesday, 15h),
       when(friday, 16h)},
      {"es", "el viernes a las tres en vez del martes", when(tuesday), when(friday, 15h)},
      {"es", "pasar mi cita del martes al viernes a la misma hora", when(tuesday), when(friday), true},
      {"hi", "mangalvaar ki jagah shukravar ko teen baje", when(tuesday), when(friday, 15h)},
      {"hi", "मंगलवार की जगह शुक्रवार को तीन बजे", when(tuesday), when(friday, 15h)},
  };
  for (const row& one : rows) {
    const zylin::domain::requested_move wish =
        zylin::domain::read_requested_move(one.said, one.language, clinic(), noon);
    EXPECT_TRUE(wish.from.date == one.from.date && wish.from.time == one.from.time) << one.said;
    EXPECT_TRUE(wish.to.date == one.to.date && wish.to.time == one.to.time) << one.said;
    EXPECT_EQ(wish.same_time, one.same_time) << one.said;
  }
}

TEST(requested_move, is_the_callers_own_words_and_not_what_the_reader_made_of_those_it_quotes) {
  zylin::domain::understanding what;
  what.date = zylin::test::calendar(zylin::test::friday);
  what.time = 15h;
  const char* said = "Move my Tuesday appointment to the end of the week.";
  what.when_phrase = "the end of the week";
  EXPECT_EQ(zylin::domain::read_requested_move(what, said, clinic(), noon).from, when(zylin::test::tuesday));
  EXPECT_EQ(zylin::domain::read_requested_move(what, said, clinic(), noon).to, when(std::nullopt));
  what.language = "fr";
  said = "Je voudrais changer mon rendez-vous.";
  EXPECT_EQ(zylin::domain::read_requested_move(what, said, clinic(), noon).to, when(std::nullopt))
      << "\"mon\" is no Monday";
  what.language = "it";
  said = "Vorrei spostare il mio appuntamento.";
  EXPECT_EQ(zylin::domain::read_requested_move(what, said, clinic(), noon).to, when(zylin::test::friday, 15h));
}

TEST(requested_move, is_nothing_that_only_the_reader_says) {
  zylin::domain::understanding what;
  what.date = zylin::test::calendar(zylin::test::friday);
  what.time = 15h;
  const char* said = "Move my Tuesday appointment, please.";
  EXPECT_EQ(zylin::domain::read_requested_move(what, said, clinic(), noon).to, when(zylin::test::tuesday));
  what.when_phrase = "Friday at 4 PM";
  EXPECT_EQ(zylin::domain::read_requested_move(what, said, clinic(), noon).to, when(zylin::test::tuesday));
}

TEST(requested_move, takes_the_old_time_for_no_wish_where_the_reader_repeats_it) {
  zylin::domain::understanding what;
  what.date = zylin::test::calendar(zylin::test::friday);
  what.time = 15h;
  what.when_phrase = "Tuesday 3 PM appointment to Friday";
  const zylin::domain::requested_move wish =
      zylin::domain::read_requested_move(what, "Please move my Tuesday 3 PM appointment to Friday.", clinic(), noon);
  EXPECT_EQ(wish.from, when(zylin::test::tuesday, 15h));
  EXPECT_EQ(wish.to, when(zylin::test::friday));
  what.date = zylin::test::calendar(zylin::test::tuesday);
  what.when_phrase = "my Tuesday appointment to 4 PM";
  EXPECT_EQ(zylin::domain::read_requested_move(what, *what.when_phrase, clinic(), noon).to, when(std::nullopt, 16h));
}

TEST(requested_move, takes_the_old_time_from_the_phrase_and_else_from_the_whole_call) {
  zylin::domain::understanding what;
  what.when_phrase = "Friday at 3 PM";
  const char* said = "Please move my Tuesday appointment to Friday at 3 PM.";
  EXPECT_EQ(zylin::domain::read_requested_move(what, said, clinic(), noon).from, when(zylin::test::tuesday));
  EXPECT_TRUE(zylin::domain::read_requested_move(what, said, clinic(), noon).apart);
  what.when_phrase = "my Tuesday appointment to Friday";
  EXPECT_EQ(zylin::domain::read_requested_move(what, *what.when_phrase, clinic(), noon).from,
            when(zylin::test::tuesday));
}

TEST(requested_move, may_be_a_distance_instead_of_a_new_time) {
  struct row {
    const char* said;
    std::optional<minutes> later;
    const char* language = "en";
  };
  const row rows[] = {
      {"could we put my check-up back a week please, same day same time", 7 * 24h},
      {"can I push my filling back two days", 48h},
      {"could you make my appointment an hour later", 60min},
      {"please move it half an hour earlier", -30min},
      {"can you bring my appointment forward by thirty minutes", -30min},
      {"postpone my appointment by two weeks", 14 * 24h},
      {"können wir meinen Termin eine Stunde nach hinten verschieben", 60min, "de"},
      {"können wir die Massage eine halbe Stunde vorziehen", -30min, "de"},
      {"könnten Sie meine Massage eine Woche später legen", 7 * 24h, "de"},
      {"podrían adelantar mi cita una hora", -60min, "es"},
      {"me gustaría retrasar la cita una semana", 7 * 24h, "es"},
      {"mera appointment ek ghanta baad kar dijiye", 60min, "hi"},
      {"mera appointment do din pehle kar do", -48h, "hi"},
      // No distance, no direction, two of them, or a new time.
      {"can we move my appointment", std::nullopt},
      {"can we move my appointment of an hour", std::nullopt},
      {"an hour later or two hours later", std::nullopt},
      {"move my appointment to Friday at three, it takes an hour", std::nullopt},
  };
  for (const row& r : rows) {
    EXPECT_EQ(zylin::domain::read_requested_move(r.said, r.language, clinic(), noon).later, r.later) << r.said;
  }
}

TEST(requested_move, does_not_guess_the_hour_of_minutes_alone) {
  const auto to = [](const char* said) { return zylin::domain::read_requested_move(said, "en", clinic(), noon).to; };
  EXPECT_FALSE(to("I'm meant to be in at ten on Friday but could you make it half past instead").time);
  EXPECT_EQ(to("move my Friday appointment to half past ten").time, std::optional<minutes>(10h + 30min));
}

TEST(requested_move, takes_a_number_behind_to_for_an_hour) {
  EXPECT_EQ(zylin::domain::read_requested_move("can I move my two o'clock to four", "en", clinic(), noon).to.time,
            std::optional<minutes>(16h));
  EXPECT_EQ(zylin::domain::read_requested_move("meine Massage um drei eine Stunde nach vorne ziehen also auf zwei",
                                               "de", clinic(), noon)
                .to.time,
            std::optional<minutes>(14h));
}

TEST(requested_move, as_soon_as_possible_has_no_day_of_the_readers) {
  zylin::domain::understanding what;
  what.date = zylin::test::calendar(zylin::test::friday);
  what.when_phrase = "my Tuesday appointment to as soon as possible";
  EXPECT_EQ(zylin::domain::read_requested_move(what, "", clinic(), noon).to.date, std::nullopt);
}

TEST(requested_move, may_be_a_range_and_is_haste_only_in_the_place_of_a_time) {
  const auto read = [](const char* said) {
    zylin::domain::understanding what;
    what.when_phrase = said;
    return zylin::domain::read_requested_move(what, said, clinic(), noon);
  };
  EXPECT_TRUE(read("Move my Tuesday appointment to Friday afternoon.").to.window);
  EXPECT_TRUE(read("Move my Tuesday appointment to as soon as possible.").to.soonest);
  EXPECT_FALSE(read("Please move my appointment as soon as possible.").to.soonest);
}

}  // namespace
