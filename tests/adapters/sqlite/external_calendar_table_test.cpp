#include "database_fixture.hpp"
#include "zylin/ports/external_calendar_repository.hpp"

namespace zylin::sqlite::test {
namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

ports::external_calendar_state calendar_of(char digit, const std::string& staff = {}) {
  ports::external_calendar_state row;
  row.address_hash = std::string(64, digit);
  row.staff = staff;
  row.configured_at = at(1);
  return row;
}

class external_calendar_table_test : public database_fixture {
 protected:
  std::vector<ports::external_calendar_state> all() { return *external_calendars().all(); }
  std::int64_t configured(const ports::external_calendar_state& row) {
    EXPECT_TRUE(external_calendars().configure({row}));
    return all().front().id;
  }
  std::vector<domain::busy_time> busy() { return *external_calendars().busy(at(0), at(1000)); }
};

TEST_F(external_calendar_table_test, keeps_what_is_known_over_a_restart) {
  const std::int64_t id = configured(calendar_of('a', "Maria"));
  ports::external_calendar_state row = all().front();
  EXPECT_FALSE(row.read_at);
  EXPECT_FALSE(row.known_until);
  row.read_at = at(5);
  row.known_until = at(100);
  row.failure = "status 503";
  row.failures = 2;
  ASSERT_TRUE(external_calendars().save(row));
  ASSERT_TRUE(external_calendars().replace_times(id, {{at(10), at(20)}, {at(30), at(40)}}));
  open();
  ASSERT_THAT(all(), SizeIs(1));
  EXPECT_EQ(all().front().read_at, at(5));
  EXPECT_EQ(all().front().known_until, at(100));
  EXPECT_EQ(all().front().failure, "status 503");
  EXPECT_EQ(all().front().failures, 2);
  EXPECT_EQ(all().front().configured_at, at(1));
  ASSERT_THAT(busy(), SizeIs(2));
  EXPECT_EQ(busy().front().when.from, at(10));
  EXPECT_EQ(busy().front().when.until, at(20));
  EXPECT_EQ(busy().front().staff, "Maria");
}

TEST_F(external_calendar_table_test, finds_what_touches_a_range) {
  const std::int64_t id = configured(calendar_of('a'));
  ASSERT_TRUE(external_calendars().replace_times(id, {{at(10), at(20)}, {at(30), at(40)}}));
  EXPECT_THAT(*external_calendars().busy(at(20), at(30)), IsEmpty());
  EXPECT_THAT(*external_calendars().busy(at(19), at(30)), SizeIs(1));
  EXPECT_THAT(*external_calendars().busy(at(15), at(31)), SizeIs(2));
  EXPECT_THAT(*external_calendars().busy(at(15), at(16)), SizeIs(1)) << "begun before it and over after it";
  EXPECT_FALSE(busy().front().staff);
  EXPECT_THAT(*external_calendars().times_of(id, at(0), at(1000), 1), SizeIs(1));
  ASSERT_TRUE(external_calendars().replace_times(id, {{at(50), at(60)}}));
  EXPECT_THAT(*external_calendars().times_of(id, at(0), at(1000), 10), SizeIs(1)) << "instead of those before";
}

TEST_F(external_calendar_table_test, forgets_an_address_that_is_gone_with_its_times) {
  const std::int64_t id = configured(calendar_of('a'));
  ASSERT_TRUE(external_calendars().replace_times(id, {{at(10), at(20)}}));
  ports::external_calendar_state later = calendar_of('a');
  later.configured_at = at(9);
  ASSERT_TRUE(external_calendars().configure({later, calendar_of('b', "Maria"), calendar_of('b', "Ben")}));
  EXPECT_THAT(all(), SizeIs(3));
  EXPECT_EQ(all().front().configured_at, at(1)) << "it was there before";
  EXPECT_THAT(busy(), SizeIs(1));
  ASSERT_TRUE(external_calendars().configure({calendar_of('b', "maria")}));
  EXPECT_THAT(all(), ElementsAre(Field(&ports::external_calendar_state::staff, "Maria")));
  EXPECT_THAT(busy(), IsEmpty());
}

}  // namespace
}  // namespace zylin::sqlite::test
