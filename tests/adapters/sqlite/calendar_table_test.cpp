#include "database_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using std::chrono::hours;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class calendar_table_test : public test::database_fixture {
 protected:
  static std::string hash(int number) { return test::digits(number) + test::digits(number); }
  std::int64_t add_feed(int number, std::size_t kept = test::many) {
    return *calendar().add_feed(hash(number), test::at(number), kept);
  }
  /// Each with its own service, so that capacity does not matter.
  void book(int number, time_point starts) {
    domain::booking row = test::a_booking(number, starts);
    row.service += std::to_string(number);
    ASSERT_TRUE(bookings().add(row));
  }
  std::vector<std::string> shown(const domain::calendar_range& within, std::size_t limit = test::many) {
    std::vector<std::string> references;
    const auto found = calendar().entries(within, limit);
    EXPECT_TRUE(found);
    for (const domain::calendar_entry& each : *found) {
      references.push_back(each.what.reference);
    }
    return references;
  }
  domain::calendar_entry only_entry() {
    const auto found = calendar().entries(everything, test::many);
    EXPECT_TRUE(found && found->size() == 1);
    return found->front();
  }
  void change(const std::string& what) { ASSERT_TRUE(database().execute("UPDATE bookings SET " + what)); }

  const domain::calendar_range everything{test::at(-100'000), test::at(100'000), test::at(-100'000)};
};

TEST_F(calendar_table_test, knows_the_hashes_of_feeds_that_are_not_revoked) {
  const std::int64_t first = add_feed(1);
  add_feed(2);
  EXPECT_EQ(*calendar().revoke(first, test::at(5)), 1);
  EXPECT_THAT(*calendar().secret_hashes(), ElementsAre(hash(2)));
  const auto feeds = *calendar().feeds();
  ASSERT_THAT(feeds, SizeIs(2));
  EXPECT_EQ(feeds[0].created_at, test::at(2));
  EXPECT_EQ(feeds[0].revoked_at, std::nullopt);
  EXPECT_EQ(feeds[1].id, first);
  EXPECT_EQ(feeds[1].revoked_at, test::at(5));
}

TEST_F(calendar_table_test, takes_only_digests_and_each_once) {
  add_feed(1);
  EXPECT_FALSE(calendar().add_feed(hash(1), test::at(2), test::many));
  EXPECT_FALSE(calendar().add_feed("a secret as it is", test::at(2), test::many));
  EXPECT_THAT(*calendar().feeds(), SizeIs(1));
}

TEST_F(calendar_table_test, revokes_all_at_once_and_each_only_once) {
  const std::int64_t first = add_feed(1);
  add_feed(2);
  EXPECT_EQ(*calendar().revoke(first, test::at(5)), 1);
  EXPECT_EQ(*calendar().revoke(first, test::at(6)), 0);
  EXPECT_EQ(*calendar().revoke(std::nullopt, test::at(7)), 1);
  EXPECT_THAT(*calendar().secret_hashes(), IsEmpty());
  EXPECT_EQ(calendar().feeds()->back().revoked_at, test::at(5));
}

TEST_F(calendar_table_test, forgets_old_revoked_feeds) {
  for (int number = 1; number <= 5; ++number) {
    add_feed(number, 2);
    ASSERT_TRUE(calendar().revoke(std::nullopt, test::at(number)));
  }
  add_feed(6, 2);
  EXPECT_THAT(*calendar().feeds(), SizeIs(3)) << "the one in use and two that are revoked";
}

TEST_F(calendar_table_test, lists_what_starts_in_the_range) {
  book(1, test::at(10));
  book(2, test::at(100));
  book(3, test::at(50));
  book(4, test::at(9));
  EXPECT_THAT(shown({test::at(10), test::at(100), test::at(0)}), ElementsAre("REF1", "REF3"));
  EXPECT_THAT(shown(everything, 2), ElementsAre("REF3", "REF2")) << "the latest of too many";
}

TEST_F(calendar_table_test, counts_a_revision_for_each_change_that_a_calendar_shows) {
  book(1, test::at(10));
  EXPECT_EQ(only_entry().sequence, 0);
  int revisions = 0;
  for (const char* what :
       {"starts_at = starts_at + 60000", "duration_min = 45", "status = 'requested'", "service = 'Other'",
        "service = 'OTHER'", "customer_name = 'Ben'", "customer_phone = '+15550009999'", "status = 'cancelled'"}) {
    change(what);
    EXPECT_EQ(only_entry().sequence, ++revisions) << what;
  }
}

TEST_F(calendar_table_test, counts_nothing_when_nothing_shown_has_changed) {
  book(1, test::at(10));
  change("starts_at = starts_at, status = status, service = service, customer_name = customer_name");
  change("notes = 'allergic'");
  EXPECT_EQ(only_entry().sequence, 0);
}

TEST_F(calendar_table_test, counts_one_revision_for_each_row_that_is_changed) {
  book(1, test::at(10));
  book(2, test::at(100));
  change("starts_at = starts_at + 60000 WHERE reference = 'REF2'");
  const auto found = *calendar().entries(everything, test::many);
  EXPECT_EQ(found[0].sequence, 0);
  EXPECT_EQ(found[1].sequence, 1);
}

TEST_F(calendar_table_test, shows_a_cancelled_booking_for_some_time) {
  book(1, test::at(10));
  change("status = 'cancelled', changed_at = " + std::to_string(test::at(5).time_since_epoch().count()));
  EXPECT_THAT(shown({test::at(0), test::at(100), test::at(5)}), ElementsAre("REF1"));
  EXPECT_THAT(shown({test::at(0), test::at(100), test::at(6)}), IsEmpty());
}

TEST_F(calendar_table_test, keeps_the_name_of_the_installation) {
  const std::string name = *calendar().installation();
  EXPECT_THAT(name, SizeIs(32));
  open();
  EXPECT_EQ(*calendar().installation(), name);
}

}  // namespace
}  // namespace zylin::sqlite
