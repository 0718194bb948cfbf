#include "pipeline/bookings/booking_ledger_fixture.hpp"
#include "pipeline/forwarding_transaction.hpp"

#include <gmock/gmock.h>

#include <optional>
#include <utility>

namespace zylin::bookings {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

/// The real bookings, but none is visible when taken times are asked for. With a `failure` nothing is added either.
class bookings_that_look_free final : public ports::booking_repository {
 public:
  bookings_that_look_free(ports::booking_repository& real, std::optional<error> failure)
      : real_(real), failure_(std::move(failure)) {}

  result<std::vector<domain::occupied_span>> occupied(time_point, time_point) override {
    return std::vector<domain::occupied_span>{};
  }
  result<std::int64_t> add(const domain::booking& row) override {
    return failure_ ? result<std::int64_t>(*failure_) : real_.add(row);
  }
  result<void> save(const domain::booking& row) override { return real_.save(row); }
  result<std::optional<domain::booking>> find(std::int64_t id) override { return real_.find(id); }
  result<std::optional<domain::booking>> find_by_reference(std::string_view reference) override {
    return real_.find_by_reference(reference);
  }
  result<std::vector<domain::booking>> of_visit(std::string_view visit, std::size_t limit) override {
    return real_.of_visit(visit, limit);
  }
  result<int> next_part(const call_sid& id) override { return real_.next_part(id); }
  result<std::optional<domain::booking>> find_by_call(const call_sid& id) override { return real_.find_by_call(id); }
  result<std::vector<domain::booking>> live_of(std::string_view phone, time_point from, std::size_t limit) override {
    return real_.live_of(phone, from, limit);
  }
  result<std::vector<domain::booking>> all_of(std::string_view phone, std::int64_t after, std::size_t limit) override {
    return real_.all_of(phone, after, limit);
  }
  result<std::vector<domain::booking>> between(time_point from, time_point until, std::size_t limit) override {
    return real_.between(from, until, limit);
  }
  result<std::vector<domain::booking>> latest(std::size_t limit) override { return real_.latest(limit); }
  result<std::vector<domain::booking>> unassigned(time_point from, const std::vector<std::string>& offered,
                                                  std::size_t limit) override {
    return real_.unassigned(from, offered, limit);
  }

 private:
  ports::booking_repository& real_;
  std::optional<error> failure_;
};

class blind_transaction final : public test::forwarding_transaction {
 public:
  explicit blind_transaction(ports::transaction& real, std::optional<error> failure = std::nullopt)
      : test::forwarding_transaction(real), bookings_(real.bookings(), std::move(failure)) {}

  ports::booking_repository& bookings() override { return bookings_; }

 private:
  bookings_that_look_free bookings_;
};

class a_ledger_that_sees_nothing : public test::booking_ledger_fixture {
 protected:
  template <class Ask>
  slot_refusal refused(const Ask& ask) {
    slot_refusal no;
    data.write([&](ports::transaction& tx) -> result<void> {
      blind_transaction blind(tx);
      booking_ledger ledger(blind, business, origin, now);
      result<slot_outcome> outcome = ask(ledger);
      if (!outcome) {
        return outcome.error();
      }
      no = std::get<slot_refusal>(std::move(*outcome));
      return {};
    });
    return no;
  }
};

TEST_F(a_ledger_that_sees_nothing, answers_taken_where_the_database_refuses) {
  added(on_monday(15));
  const slot_refusal no = refused([&](booking_ledger& ledger) { return ledger.add(wanted(), on_monday(15), 99); });
  EXPECT_EQ(no.reason, domain::refusal::taken);
  EXPECT_THAT(no.free, ElementsAre(on_monday(14, 15), on_monday(14, 30), on_monday(15, 30)));
  EXPECT_THAT(data.bookings(), SizeIs(1));
}

TEST_F(a_ledger_that_sees_nothing, calls_no_time_taken_because_the_disk_is_full) {
  const result<void> done = data.run([&](ports::transaction& tx) -> result<void> {
    blind_transaction full(tx, error(errc::storage_full, "no room"));
    booking_ledger ledger(full, business, origin, now);
    const result<slot_outcome> outcome = ledger.add(wanted(), on_monday(15), 99);
    return outcome ? result<void>() : outcome.error();
  });
  EXPECT_EQ(done.error().code(), errc::storage_full);
}

TEST_F(a_ledger_that_sees_nothing, leaves_a_booking_where_it_is_when_the_database_refuses_its_new_time) {
  set_capacity(2);
  added(on_monday(15));
  added(on_monday(15));
  const domain::booking row = added(on_monday(16));
  const slot_refusal no = refused([&](booking_ledger& ledger) { return ledger.move(row, on_monday(15)); });
  EXPECT_EQ(no.reason, domain::refusal::taken);
  EXPECT_EQ(stored(row.id).starts_at, row.starts_at);
  EXPECT_THAT(history(row.id), SizeIs(1));
}

}  // namespace
}  // namespace zylin::bookings
