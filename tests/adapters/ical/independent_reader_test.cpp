#include "busy_times.hpp"

#include "feeds.hpp"
#include "support/python_script.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdlib>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace zylin::ical {
namespace {

using nlohmann::json;
using test::event_of;
using test::feed_of;

std::int64_t in_seconds(time_point when) {
  return std::chrono::floor<std::chrono::seconds>(when).time_since_epoch().count();
}

/// Makes events of every kind that calendars hold; the same ones for the same seed.
class random_feeds {
 public:
  explicit random_feeds(unsigned seed) : dice_(seed) {}

  std::string next() {
    std::string events;
    const int count = roll(1, 3);
    for (int each = 0; each < count; ++each) {
      events += series("event" + std::to_string(each));
    }
    return feed_of(events);
  }

 private:
  int roll(int least, int most) { return std::uniform_int_distribution(least, most)(dice_); }
  bool chance(int percent) { return roll(1, 100) <= percent; }
  template <std::size_t Count>
  std::string one_of(const std::array<const char*, Count>& all) {
    return all.at(static_cast<std::size_t>(roll(0, static_cast<int>(Count) - 1)));
  }

  static std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

  std::string day(int first_year, int last_year) {
    return std::to_string(roll(first_year, last_year)) + two(roll(1, 12)) + two(roll(1, 28));
  }

  /// ";TZID=…:20270118T090000" on the event's clock.
  [[nodiscard]] std::string value(const std::string& date, const std::string& time) const {
    if (whole_days_) {
      return ";VALUE=DATE:" + date;
    }
    return zone_.empty()    ? ":" + date + "T" + time
           : zone_ == "UTC" ? ":" + date + "T" + time + "Z"
                            : ";TZID=" + zone_ + ":" + date + "T" + time;
  }

  std::string rule() {
    static constexpr std::array rules{"FREQ=DAILY",
                                      "FREQ=DAILY;INTERVAL=3",
                                      "FREQ=DAILY;BYMONTH=1,3,5",
                                      "FREQ=WEEKLY",
                                      "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
                                      "FREQ=WEEKLY;INTERVAL=3;WKST=SU;BYDAY=SU,TU,SA",
                                      "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
                                      "FREQ=MONTHLY",
                                      "FREQ=MONTHLY;BYMONTHDAY=-1",
                                      "FREQ=MONTHLY;BYMONTHDAY=1,15,31",
                                      "FREQ=MONTHLY;BYDAY=2TU",
                                      "FREQ=MONTHLY;BYDAY=-1FR",
                                      "FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                                      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,3",
                                      "FREQ=YEARLY",
                                      "FREQ=YEARLY;BYMONTH=1,4;BYMONTHDAY=10,20",
                                      "FREQ=YEARLY;BYDAY=9MO",
                                      "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"};
    std::string text = "RRULE:" + one_of(rules);
    switch (roll(0, 3)) {
      case 0: return text + ";COUNT=" + std::to_string(roll(1, 400)) + "\n";
      case 1: return text + ";UNTIL=" + day(2026, 2027) + (whole_days_ ? "" : "T" + time_ + "Z") + "\n";
      default: return text + "\n";
    }
  }

  std::string series(const std::string& uid) {
    static constexpr std::array zones{
        "", "UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"};
    whole_days_ = chance(25);
    zone_ = one_of(zones);
    time_ = two(roll(0, 23)) + two(roll(0, 3) * 15) + "00";
    const std::string date = day(2019, 2027);
    std::string lines = "DTSTART" + value(date, time_) + "\n";
    if (whole_days_) {
      lines += chance(50) ? "DURATION:P" + std::to_string(roll(1, 5)) + "D\n" : "";
    } else {
      lines += chance(50) ? "DURATION:PT" + std::to_string(roll(1, 23)) + "H\n"
                          : "DURATION:P1DT" + std::to_string(roll(0, 40)) + "M\n";
    }
    lines += chance(80) ? rule() : std::string();
    for (int each = roll(0, 2); each > 0; --each) {
      lines += "RDATE" + value(day(2026, 2027), time_) + "\n";
    }
    for (int each = roll(0, 4); each > 0; --each) {
      lines += "EXDATE" + value(day(2026, 2027), time_) + "\n";
    }
    lines += chance(10) ? "TRANSP:TRANSPARENT\n" : chance(10) ? "STATUS:TENTATIVE\n" : "";
    std::string text = event_of(lines, uid);
    if (chance(40)) {
      text +=
          event_of("RECURRENCE-ID" + value(day(2027, 2027), time_) + "\nDTSTART" + value(day(2027, 2027), "101500") +
                       "\nDURATION:P1D\n" + (chance(30) ? "STATUS:CANCELLED\n" : ""),
                   uid);
    }
    return text;
  }

  std::mt19937 dice_;
  bool whole_days_ = false;
  std::string zone_;
  std::string time_;
};

/// What another program reads from the same texts.
json read_elsewhere(const std::vector<std::string>& feeds, const busy_query& asked) {
  return test::answer_of_script("adapters/ical/expected_busy.py", json{{"zone", asked.zone.name()},
                                                                       {"from", in_seconds(asked.window.from)},
                                                                       {"until", in_seconds(asked.window.until)},
                                                                       {"feeds", feeds}});
}

json as_json(const std::vector<domain::time_span>& spans) {
  json all = json::array();
  for (const domain::time_span& each : spans) {
    all.push_back({in_seconds(each.from), in_seconds(each.until)});
  }
  return all;
}

TEST(a_feed, says_what_an_independent_reader_says) {
  const char* const rounds = std::getenv("ZYLIN_FUZZ_ROUNDS");
  const int count = rounds == nullptr ? 300 : std::max(300, std::atoi(rounds));
  busy_query asked = test::half_a_year();
  random_feeds source(20270115);
  std::vector<std::string> feeds;
  for (int each = 0; each < count; ++each) {
    feeds.push_back(source.next());
  }
  const json expected = read_elsewhere(feeds, asked);
  ASSERT_EQ(expected.size(), feeds.size());
  int busy = 0;
  for (std::size_t each = 0; each < feeds.size(); ++each) {
    const result<busy_times> read = read_busy_times(feeds[each], asked);
    ASSERT_TRUE(read) << read.error().message() << '\n' << feeds[each];
    busy += read->spans.empty() ? 0 : 1;
    ASSERT_EQ(as_json(read->spans), expected[each]) << feeds[each];
  }
  EXPECT_GT(busy, count / 2) << "most of them say something";
}

}  // namespace
}  // namespace zylin::ical
