#include "pipeline/recovery/stale_calls.hpp"

#include "pipeline/recovery/sweep_fixture.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <gmock/gmock.h>

namespace zylin::recovery {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using test::call_number;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class stale_calls_test : public test::sweep_fixture {
 protected:
  result<void> look() { return test::wait_for(stale.look()); }
  [[nodiscard]] domain::call row(int number) const { return data.stored_call(test::call_number(number)); }

  stale_calls stale{disk, directory, time};
};

TEST_F(stale_calls_test, become_missed_when_they_ended_without_a_report) {
  know_call(1);
  tell_directory(1);
  ASSERT_TRUE(look());
  EXPECT_THAT(directory.asked, IsEmpty()) << "the caller may still be speaking";
  time.advance(minutes(10));
  ASSERT_TRUE(look());
  EXPECT_EQ(row(1).outcome, domain::call_outcome::missed);
  EXPECT_EQ(row(1).status, domain::call_status::completed);
  EXPECT_EQ(row(1).ended_at, test::friday_morning);
  ASSERT_TRUE(look());
  EXPECT_THAT(directory.asked, SizeIs(1));
}

TEST_F(stale_calls_test, stay_open_while_they_go_on) {
  know_call(1);
  tell_directory(1);
  directory.entries.begin()->second.row.status = domain::call_status::in_progress;
  time.advance(minutes(10));
  ASSERT_TRUE(look());
  EXPECT_EQ(row(1).outcome, domain::call_outcome::open);
}

TEST_F(stale_calls_test, are_asked_about_as_soon_after_the_clock_was_set_back) {
  know_call(1);
  tell_directory(1);
  time.advance(-hours(1));
  ASSERT_TRUE(look());
  EXPECT_THAT(directory.asked, IsEmpty()) << "the caller may still be speaking";
  time.advance(minutes(10) + std::chrono::milliseconds(1));
  ASSERT_TRUE(look());
  EXPECT_EQ(row(1).outcome, domain::call_outcome::missed);
}

/// A conversation has an outcome from its first words on.
TEST_F(stale_calls_test, are_looked_up_while_their_conversation_is_open) {
  for (const int number : {1, 2, 3}) {
    know_call(number, domain::call_outcome::answered);
    domain::stored_conversation talk;
    talk.call = call_number(number);
    talk.state = "{}";
    talk.last_reply = "{}";
    talk.status = number == 3 ? domain::conversation_status::done : domain::conversation_status::open;
    data.write([&talk](ports::transaction& tx) -> result<void> {
      const result<std::int64_t> added = tx.conversations().add(talk);
      return added ? result<void>() : added.error();
    });
  }
  tell_directory(1);
  time.advance(minutes(10));
  ASSERT_TRUE(look());
  EXPECT_EQ(row(1).status, domain::call_status::completed);
  EXPECT_EQ(row(1).outcome, domain::call_outcome::answered);
  EXPECT_EQ(row(2).status, domain::call_status::completed) << "no call any more that the provider knows";
  EXPECT_THAT(directory.asked, SizeIs(2));
  ASSERT_TRUE(look());
  EXPECT_THAT(directory.asked, SizeIs(2)) << "once";
}

TEST_F(stale_calls_test, that_the_provider_does_not_know_are_missed) {
  know_call(1);
  time.advance(minutes(10));
  ASSERT_TRUE(look());
  EXPECT_EQ(row(1).outcome, domain::call_outcome::missed);
}

TEST_F(stale_calls_test, are_looked_up_although_an_earlier_one_cannot_be) {
  for (const errc code : {errc::bad_response, errc::rejected, errc::response_too_large}) {
    SCOPED_TRACE(to_string(code));
    const int first = 10 * static_cast<int>(code);
    for (const int number : {first, first + 1}) {
      know_call(number);
      tell_directory(number);
      time.advance(minutes(1));
    }
    time.advance(minutes(10));
    directory.script.add(error(code, "scripted"));
    EXPECT_TRUE(look());
    EXPECT_EQ(row(first).outcome, domain::call_outcome::open);
    EXPECT_EQ(row(first + 1).outcome, domain::call_outcome::missed);
    ASSERT_TRUE(look()) << "it is asked about again";
    EXPECT_EQ(row(first).outcome, domain::call_outcome::missed);
  }
}

TEST_F(stale_calls_test, are_left_alone_while_the_directory_is_out_of_order) {
  for (const int number : {1, 2}) {
    know_call(number);
    tell_directory(number);
  }
  time.advance(minutes(10));
  directory.script.add(error(errc::connect_failed, "scripted"));
  EXPECT_EQ(look().error().code(), errc::connect_failed);
  EXPECT_THAT(directory.asked, SizeIs(1));
}

TEST_F(stale_calls_test, are_asked_about_again_after_a_failure_but_not_for_ever) {
  know_call(1);
  tell_directory(1);
  time.advance(minutes(10));
  directory.script.add(error(errc::timed_out, "scripted"));
  EXPECT_EQ(look().error().code(), errc::timed_out);
  EXPECT_EQ(row(1).outcome, domain::call_outcome::open);
  time.advance(hours(24));
  ASSERT_TRUE(look());
  EXPECT_EQ(row(1).outcome, domain::call_outcome::open);
  EXPECT_THAT(directory.asked, SizeIs(1));
}

}  // namespace
}  // namespace zylin::recovery
