#include "zylin/domain/call_reading.hpp"

#include "zylin/domain/caller.hpp"

#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

class a_reading_of_a_call : public ::testing::Test {
 protected:
  a_reading_of_a_call() {
    log.from = "+919876543210";
    log.transcript = "This is Asha, tomorrow at 3 PM please, for K7P4MX, my number is 98765 43211.";
    log.started_at = sys_days(std::chrono::year(2027) / 1 / 15) + 6h;
    business.region = "IN";
    what.customer_name = "Asha";
    what.customer_phone = "9876543211";
    what.when_phrase = "tomorrow at 3 PM";
  }

  [[nodiscard]] call_reading read(intent meaning) {
    what.meaning = meaning;
    return {log, what, business};
  }

  business business = default_business();
  call log{*call_sid::parse("CA00000000000000000000000000000001")};
  understanding what;
};

TEST_F(a_reading_of_a_call, tells_whom_to_write_to_and_what_was_said) {
  const call_reading said = read(intent::booking);
  EXPECT_EQ(said.caller->str(), "+919876543210");
  EXPECT_EQ(said.call_back->str(), "+919876543211") << "the one they gave";
  EXPECT_EQ(said.name, "Asha");
  EXPECT_TRUE(said.about.references.name("K7P4MX"));
}

TEST_F(a_reading_of_a_call, reads_the_time_that_what_is_wanted_needs) {
  const auto tomorrow = std::chrono::year(2027) / 1 / 16;
  EXPECT_EQ(read(intent::booking).wish.date, tomorrow);
  EXPECT_EQ(read(intent::cancel).said_time.time, 15h);
  EXPECT_EQ(read(intent::reschedule).moving.to.date, tomorrow);
  EXPECT_EQ(read(intent::faq).wish, time_reading{});
}

TEST_F(a_reading_of_a_call, is_of_that_call_as_long_as_nothing_in_it_changes) {
  const call_reading said = read(intent::booking);
  EXPECT_TRUE(said.is_of(log));
  for (void (*change)(call&) : {+[](call& row) { row.from = "anonymous"; },         //
                                +[](call& row) { row.transcript = "Never mind"; },  //
                                +[](call& row) { row.started_at += 1h; }}) {
    call changed = log;
    change(changed);
    EXPECT_FALSE(said.is_of(changed));
  }
  call answered = log;
  answered.reply = "See you";
  EXPECT_TRUE(said.is_of(answered));
}

TEST(caller_cache, are_read_once_and_found_as_they_were_read) {
  business here = default_business();
  here.region = "IN";
  caller_cache callers(here);
  callers.read_ahead("098765 43210");
  EXPECT_EQ(callers.find("098765 43210").phone->str(), "+919876543210");
  EXPECT_EQ(callers.find("anonymous").kind, caller_kind::anonymous) << "read now";
}

}  // namespace
}  // namespace zylin::domain
