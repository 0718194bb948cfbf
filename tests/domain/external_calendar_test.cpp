#include "zylin/domain/external_calendar.hpp"

#include "wall_clock.hpp"
#include "zylin/domain/availability.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::SizeIs;
using zylin::domain::availability;
using zylin::domain::local_minutes;
using zylin::domain::refusal;
using zylin::test::at;

constexpr auto tuesday = zylin::test::tuesday;

/// Open 9 to 18, asked on Monday at 10:00; a cut takes an hour.
class a_business_with_calendars : public testing::Test {
 protected:
  a_business_with_calendars() {
    zylin::domain::service cut;
    cut.name = "Cut";
    cut.duration = 60min;
    business.services = {cut};
  }

  void list_staff() {
    for (const char* const name : {"Maria", "Ben"}) {
      business.staff.emplace_back().name = name;
    }
  }
  void say_busy(local_minutes from, local_minutes until, std::optional<std::string> staff = {}) {
    taken.busy.push_back({{business.zone.to_sys(from), business.zone.to_sys(until)}, std::move(staff)});
  }
  [[nodiscard]] availability asked(std::string_view whom = {}) const {
    return {business, business.services.front(), taken, business.zone.to_sys(at(zylin::test::monday, 10)), whom};
  }

  zylin::domain::business business = zylin::domain::default_business();
  zylin::domain::taken_times taken;
};

TEST_F(a_business_with_calendars, is_not_booked_while_its_calendar_says_busy) {
  say_busy(at(tuesday, 11), at(tuesday, 12));
  EXPECT_EQ(asked().check(at(tuesday, 11)), refusal::taken);
  EXPECT_EQ(asked().check(at(tuesday, 10, 1)), refusal::taken) << "it would last into it";
  EXPECT_FALSE(asked().check(at(tuesday, 10)));
  EXPECT_FALSE(asked().check(at(tuesday, 12)));
  EXPECT_THAT(asked().nearest_free(at(tuesday, 11), 2), ElementsAre(at(tuesday, 10), at(tuesday, 12)));
  EXPECT_EQ(asked().first_free(at(tuesday, 10, 15), at(tuesday, 18)), at(tuesday, 12));
}

TEST_F(a_business_with_calendars, needs_its_buffer_free_as_well) {
  business.services.front().buffer = 15min;
  say_busy(at(tuesday, 11), at(tuesday, 12));
  EXPECT_EQ(asked().check(at(tuesday, 10)), refusal::taken);
  EXPECT_FALSE(asked().check(at(tuesday, 9, 45)));
}

TEST_F(a_business_with_calendars, gives_a_time_to_whoever_is_not_busy) {
  list_staff();
  say_busy(at(tuesday, 11), at(tuesday, 12), "maria");
  EXPECT_FALSE(asked().check(at(tuesday, 11)));
  EXPECT_EQ(asked().choose(at(tuesday, 11))->name, "Ben");
  EXPECT_EQ(asked().choose(at(tuesday, 12))->name, "Maria");
  EXPECT_EQ(asked("Maria").check(at(tuesday, 11)), refusal::taken);
  say_busy(at(tuesday, 11, 30), at(tuesday, 11, 45), "Ben");
  EXPECT_EQ(asked().check(at(tuesday, 11)), refusal::taken);
}

TEST_F(a_business_with_calendars, has_everybody_away_when_the_business_is) {
  list_staff();
  say_busy(at(tuesday, 11), at(tuesday, 12));
  EXPECT_EQ(asked().check(at(tuesday, 11)), refusal::taken);
  EXPECT_EQ(asked("Ben").check(at(tuesday, 11)), refusal::taken);
}

TEST_F(a_business_with_calendars, leaves_it_to_the_owner_to_overrule_them) {
  say_busy(at(tuesday, 11), at(tuesday, 12));
  EXPECT_FALSE(asked().check_overriding(at(tuesday, 11)));
  list_staff();
  say_busy(at(tuesday, 11), at(tuesday, 12), "Maria");
  EXPECT_FALSE(asked("Maria").check_overriding(at(tuesday, 11)));
  EXPECT_EQ(asked().choose(at(tuesday, 11), true)->name, "Ben") << "who is not busy comes first";
}

TEST_F(a_business_with_calendars, names_them_without_their_addresses) {
  list_staff();
  business.calendars = {zylin::secret("https://one.example/a"), zylin::secret("https://two.example/b")};
  business.staff.back().calendar = zylin::secret("https://three.example/c");
  const auto all = external_calendars(business);
  ASSERT_THAT(all, SizeIs(3));
  EXPECT_EQ(all[1].label, "calendars[1]");
  EXPECT_EQ(all[1].staff, "");
  EXPECT_EQ(all[2].label, "staff[1].calendar");
  EXPECT_EQ(all[2].staff, "Ben");
  EXPECT_EQ(all[2].address.expose(), "https://three.example/c");
}

TEST(a_masked_address, shows_the_host_alone) {
  using zylin::domain::masked_address;
  EXPECT_EQ(masked_address("https://calendar.google.com/calendar/ical/x/private-1/basic.ics"),
            "https://calendar.google.com/...");
  EXPECT_EQ(masked_address("http://127.0.0.1:8080?token=1"), "http://127.0.0.1:8080/...");
  EXPECT_EQ(masked_address("https://user:pass@host/x@y"), "https://host/...");
  EXPECT_EQ(masked_address("nonsense"), "...");
}

}  // namespace
