#include "database_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class reminder_table_test : public test::database_fixture {
 protected:
  std::int64_t add(int number, int starts, domain::booking_status status = domain::booking_status::confirmed) {
    domain::booking row = test::a_booking(number, test::at(starts));
    row.status = status;
    return bookings().add(row).value();
  }
  std::vector<std::int64_t> open_ids(int from = 0, int until = 10'000, std::size_t limit = 100) {
    std::vector<std::int64_t> ids;
    const auto rows = reminders().open(test::at(from), test::at(until), limit);
    for (const ports::open_reminder& row : rows.value()) {
      ids.push_back(row.booking_id);
    }
    return ids;
  }
  void close(std::int64_t id) {
    const domain::booking row = bookings().find(id).value().value();
    ASSERT_TRUE(reminders().close({row.id, row.starts_at, row.changed_at}));
  }
};

TEST_F(reminder_table_test, is_open_for_confirmed_bookings_of_the_span_in_their_order) {
  const std::int64_t late = add(1, 300);
  const std::int64_t early = add(2, 100);
  int number = 2;
  for (const domain::booking_status other : {domain::booking_status::requested, domain::booking_status::cancelled,
                                             domain::booking_status::completed, domain::booking_status::no_show}) {
    ++number;
    add(number, 100 * number + 1000, other);
  }
  EXPECT_THAT(open_ids(), ElementsAre(early, late));
  EXPECT_THAT(open_ids(0, 10'000, 1), ElementsAre(early));
  EXPECT_THAT(open_ids(100, 300), ElementsAre(early));
  EXPECT_THAT(open_ids(101, 301), ElementsAre(late));
}

TEST_F(reminder_table_test, says_when_the_booking_was_last_changed) {
  domain::booking row = test::a_booking(1, test::at(100));
  row.id = bookings().add(row).value();
  row.changed_at = test::at(50);
  ASSERT_TRUE(bookings().save(row));
  const auto rows = reminders().open(test::at(0), test::at(1000), 10);
  EXPECT_EQ(rows->front().starts_at, test::at(100));
  EXPECT_EQ(rows->front().agreed_at, test::at(50));
}

TEST_F(reminder_table_test, stays_closed_after_a_restart_until_the_booking_moves) {
  const std::int64_t id = add(1, 100);
  close(id);
  open();
  EXPECT_THAT(open_ids(), IsEmpty());
  domain::booking row = bookings().find(id).value().value();
  row.starts_at = test::at(200);
  ASSERT_TRUE(bookings().save(row));
  EXPECT_THAT(open_ids(), ElementsAre(id));
}

TEST_F(reminder_table_test, reads_only_what_is_open) {
  const auto plan = database().one(
      "EXPLAIN QUERY PLAN SELECT id, starts_at, changed_at FROM bookings INDEXED BY bookings_to_remind"
      " WHERE status = 'confirmed' AND reminded_for IS NOT starts_at AND starts_at >= 1 AND starts_at < 2"
      " ORDER BY starts_at, id LIMIT 3",
      [](columns& row) -> result<std::string> {
        (void)row.integer();
        (void)row.integer();
        (void)row.integer();
        return row.text();
      });
  ASSERT_TRUE(plan && *plan);
  EXPECT_THAT(**plan, ::testing::HasSubstr("SEARCH bookings USING INDEX bookings_to_remind (starts_at>? AND"));
}

}  // namespace
}  // namespace zylin::sqlite
