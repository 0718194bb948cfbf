#include "pipeline/bookings/owner_changes.hpp"
#include "pipeline/bookings/booking_ledger_fixture.hpp"

#include <gmock/gmock.h>

#include <utility>

namespace zylin::bookings {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class an_owner : public test::booking_ledger_fixture {
 protected:
  /// `ask` is a callable `result<owner_outcome>(owner_changes&)`; an error rolls everything back.
  template <class Ask>
  result<owner_outcome> does(const Ask& ask) {
    std::optional<owner_outcome> value;
    const result<void> done = data.run([&](ports::transaction& tx) -> result<void> {
      const domain::caller_cache callers(business);
      owner_changes changes(tx, business, callers, terms, now);
      result<owner_outcome> got = ask(changes);
      if (!got) {
        return got.error();
      }
      value.emplace(std::move(*got));
      return {};
    });
    return done ? result<owner_outcome>(std::move(*value)) : result<owner_outcome>(done.error());
  }

  result<owner_outcome> adds(const domain::booking& row, domain::local_minutes start) {
    return does([&](owner_changes& changes) { return changes.add(row, start, 7); });
  }
  result<owner_outcome> moves(const domain::booking& row, domain::local_minutes start) {
    return does([&](owner_changes& changes) { return changes.move(row.reference, start); });
  }
  result<owner_outcome> makes(const domain::booking& row, domain::booking_status to) {
    return does([&](owner_changes& changes) { return changes.change_status(row.reference, to); });
  }

  static domain::booking made(const result<owner_outcome>& outcome) {
    return std::get<domain::booking>(outcome.value().what);
  }
  static domain::refusal refused(const result<owner_outcome>& outcome) {
    return std::get<slot_refusal>(outcome.value().what).reason;
  }
  [[nodiscard]] std::vector<domain::message> messages() const { return data.messages_to(test::customer_number); }

  owner_terms terms;
};

TEST_F(an_owner, books_and_the_customer_is_told) {
  const result<owner_outcome> outcome = adds(wanted(), on_monday(15));
  const domain::booking row = made(outcome);
  EXPECT_EQ(outcome->told, customer_told::yes);
  EXPECT_EQ(stored(row.id).starts_at, test::at_clinic(18, 15));
  EXPECT_EQ(history(row.id).at(0).origin.by, domain::changed_by::owner);
  ASSERT_THAT(messages(), SizeIs(1));
  EXPECT_EQ(messages()[0].kind, domain::message_kind::booking_confirmation);
  EXPECT_EQ(messages()[0].run_at, now);
  EXPECT_THAT(messages()[0].body, AllOf(HasSubstr(row.reference), HasSubstr("Monday 18 January at 3:00 PM")));
}

TEST_F(an_owner, who_wants_it_quiet_is_the_only_one_who_knows) {
  terms.quiet = true;
  const result<owner_outcome> outcome = adds(wanted(), on_monday(15));
  EXPECT_EQ(outcome.value().told, customer_told::kept_quiet);
  EXPECT_EQ(moves(made(outcome), on_monday(16)).value().told, customer_told::kept_quiet);
  EXPECT_EQ(makes(made(outcome), domain::booking_status::cancelled).value().told, customer_told::kept_quiet);
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(an_owner, books_for_who_cannot_be_written_to_and_learns_that) {
  domain::booking row = wanted();
  row.customer_phone = "";
  const result<owner_outcome> outcome = adds(row, on_monday(15));
  EXPECT_EQ(outcome.value().told, customer_told::no_number);
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(an_owner, overrules_hours_but_never_capacity) {
  EXPECT_EQ(refused(adds(wanted(), on_monday(20))), domain::refusal::outside_hours);
  terms.rules = rule_enforcement::overridden;
  const domain::booking late = made(adds(wanted(), on_monday(20)));
  EXPECT_EQ(stored(late.id).starts_at, test::at_clinic(18, 20));
  EXPECT_EQ(refused(adds(wanted(), on_monday(20, 15))), domain::refusal::taken);
  EXPECT_EQ(refused(moves(made(adds(wanted(), on_monday(15))), on_monday(20))), domain::refusal::taken);
  EXPECT_THAT(messages(), SizeIs(2)) << "a refusal is told to nobody";
}

TEST_F(an_owner, moves_and_the_customer_learns_both_times) {
  const domain::booking row = added(on_monday(15));
  EXPECT_EQ(moves(row, on_monday(16)).value().told, customer_told::yes);
  EXPECT_EQ(stored(row.id).starts_at, test::at_clinic(18, 16));
  EXPECT_EQ(history(row.id).back().origin.by, domain::changed_by::owner);
  ASSERT_THAT(messages(), SizeIs(1));
  EXPECT_EQ(messages()[0].kind, domain::message_kind::booking_moved);
  EXPECT_THAT(messages()[0].body, AllOf(HasSubstr("is now for Monday 18 January at 4:00 PM"),
                                        HasSubstr("Before: Monday 18 January at 3:00 PM")));
}

TEST_F(an_owner, who_moves_there_and_back_writes_a_letter_for_each) {
  const domain::booking row = added(on_monday(15));
  ASSERT_TRUE(moves(row, on_monday(16)));
  ASSERT_TRUE(moves(row, on_monday(15)));
  EXPECT_THAT(messages(), SizeIs(2));
}

TEST_F(an_owner, who_moves_to_the_same_time_is_told_and_nobody_else) {
  const domain::booking row = added(on_monday(15));
  EXPECT_EQ(moves(row, on_monday(15)).error().code(), errc::conflict);
  EXPECT_THAT(history(row.id), SizeIs(1));
  EXPECT_THAT(messages(), IsEmpty());
}

TEST_F(an_owner, who_moves_a_cancelled_booking_to_its_own_time_learns_that_it_is_cancelled) {
  const domain::booking row = added(on_monday(15));
  ASSERT_TRUE(makes(row, domain::booking_status::cancelled));
  EXPECT_EQ(moves(row, on_monday(15)).error().code(), errc::invalid_input);
}

TEST_F(an_owner, who_moves_to_a_time_that_the_clocks_skip_is_told_so_even_where_the_booking_follows_the_gap) {
  business.zone = *domain::time_zone::locate("Europe/Berlin");
  terms.rules = rule_enforcement::overridden;
  const domain::local_minutes skipped =
      std::chrono::local_days(std::chrono::year(2027) / 3 / 28) + std::chrono::minutes(150);
  const domain::booking row = made(adds(wanted(), skipped + std::chrono::minutes(30)));
  EXPECT_EQ(refused(moves(row, skipped)), domain::refusal::no_such_time);
}

TEST_F(an_owner, names_what_is_there) {
  domain::booking unknown;
  unknown.reference = "QQQQQQ";
  EXPECT_EQ(moves(unknown, on_monday(15)).error().code(), errc::not_found);
  EXPECT_EQ(makes(unknown, domain::booking_status::cancelled).error().code(), errc::not_found);
}

TEST_F(an_owner, confirms_and_cancels_with_a_letter) {
  domain::booking asked = wanted();
  asked.status = domain::booking_status::requested;
  const domain::booking row = std::get<domain::booking>(add(asked, on_monday(15)).value());
  EXPECT_EQ(makes(row, domain::booking_status::confirmed).value().told, customer_told::yes);
  EXPECT_EQ(makes(row, domain::booking_status::cancelled).value().told, customer_told::yes);
  EXPECT_EQ(stored(row.id).status, domain::booking_status::cancelled);
  ASSERT_THAT(messages(), SizeIs(2));
  EXPECT_EQ(messages()[0].kind, domain::message_kind::booking_confirmation);
  EXPECT_EQ(messages()[1].kind, domain::message_kind::booking_cancelled);
  EXPECT_EQ(makes(row, domain::booking_status::confirmed).error().code(), errc::invalid_input) << "cancelled for good";
  EXPECT_THAT(messages(), SizeIs(2));
}

TEST_F(an_owner, notes_who_came_and_who_did_not_and_tells_nobody) {
  const domain::booking came = added(on_monday(15));
  const domain::booking stayed_away = added(on_monday(16));
  now = test::at_clinic(18, 17);
  EXPECT_EQ(makes(came, domain::booking_status::completed).value().told, customer_told::not_needed);
  EXPECT_EQ(makes(stayed_away, domain::booking_status::no_show).value().told, customer_told::not_needed);
  EXPECT_EQ(stored(came.id).status, domain::booking_status::completed);
  EXPECT_EQ(stored(stayed_away.id).status, domain::booking_status::no_show);
  EXPECT_THAT(messages(), IsEmpty());
}

TEST_F(an_owner, writes_to_the_number_that_called_and_not_to_one_that_was_spoken) {
  constexpr const char* spoken = "+919833333333";
  data.write([](ports::transaction& tx) -> result<void> {
    const domain::call row = test::sample_call(1);
    const result<bool> known = tx.calls().add(row);
    return known ? tx.calls().save(row) : result<void>(known.error());
  });
  domain::booking row = wanted();
  row.call = test::call_number(1);
  row.customer_phone = spoken;
  const domain::booking asked = std::get<domain::booking>(add(row, on_monday(15)).value());
  EXPECT_EQ(makes(asked, domain::booking_status::cancelled).value().told, customer_told::yes);
  EXPECT_THAT(data.messages_to(spoken), IsEmpty());
  ASSERT_THAT(messages(), SizeIs(1));
  EXPECT_EQ(messages()[0].call, test::call_number(1)) << "it is listed with the call";
}

TEST_F(an_owner, writes_to_nobody_where_the_call_that_made_a_booking_is_not_known) {
  domain::booking row = wanted();
  row.call = test::call_number(1);
  const domain::booking asked = std::get<domain::booking>(add(row, on_monday(15)).value());
  EXPECT_EQ(makes(asked, domain::booking_status::cancelled).value().told, customer_told::no_number);
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(an_owner, writes_the_template_that_is_prepared) {
  business.templates["booking_cancelled"] = {"HX0123456789abcdef0123456789abcdef", {"date", "time"}};
  ASSERT_TRUE(makes(added(on_monday(15)), domain::booking_status::cancelled));
  ASSERT_THAT(messages(), SizeIs(1));
  EXPECT_EQ(messages()[0].content_variables, R"({"1":"Monday 18 January","2":"3:00 PM"})");
}

}  // namespace
}  // namespace zylin::bookings
