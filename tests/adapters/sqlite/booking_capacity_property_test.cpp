#include "database_fixture.hpp"
#include "support/parameter_name.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using std::chrono::minutes;

constexpr std::array services{"Cut", "Colour", "Shave"};
constexpr std::array statuses{domain::booking_status::requested, domain::booking_status::confirmed,
                              domain::booking_status::cancelled, domain::booking_status::completed,
                              domain::booking_status::no_show};

bool is_live(const domain::booking& row) {
  return row.status == domain::booking_status::requested || row.status == domain::booking_status::confirmed;
}

/// The most bookings of `service` that run in the same minute.
int peak(const std::vector<domain::booking>& rows, std::string_view service) {
  std::array<int, 1000> running{};
  for (const domain::booking& row : rows) {
    if (row.service == service && is_live(row)) {
      const auto first = (row.starts_at - test::at(0)) / minutes(1);
      std::for_each_n(running.begin() + first, (row.duration + row.buffer).count(), [](int& count) { ++count; });
    }
  }
  return *std::ranges::max_element(running);
}

class random_changes : public test::database_fixture, public ::testing::WithParamInterface<unsigned> {
 protected:
  int roll(int least, int most) { return std::uniform_int_distribution<int>(least, most)(dice_); }

  void roll_details(domain::booking& row) {
    row.service = services.at(static_cast<std::size_t>(roll(0, 2)));
    row.starts_at = test::at(roll(0, 600));
    row.duration = minutes(roll(1, 120));
    row.buffer = minutes(roll(0, 20));
    row.status = statuses.at(static_cast<std::size_t>(std::max(0, roll(-4, 4))));
  }

  /// One random insert or update; the row as it would be.
  domain::booking change_something(int number, result<void>& outcome) {
    const std::vector<domain::booking> rows = *bookings().latest(1000);
    if (rows.empty() || roll(0, 1) == 0) {
      domain::booking row = test::a_booking(number, test::at(0));
      roll_details(row);
      const result<std::int64_t> added = bookings().add(row);
      outcome = added ? result<void>() : added.error();
      return row;
    }
    domain::booking row = rows.at(static_cast<std::size_t>(roll(0, static_cast<int>(rows.size()) - 1)));
    roll_details(row);
    outcome = bookings().save(row);
    return row;
  }

 private:
  std::mt19937 dice_{GetParam()};
};

TEST_P(random_changes, never_exceed_capacity_and_are_taken_wherever_there_is_room) {
  std::array<int, 3> capacity{};
  for (std::size_t index = 0; index < services.size(); ++index) {
    capacity.at(index) = roll(1, 3);
    ASSERT_TRUE(capacities().save(services.at(index), capacity.at(index)));
  }
  int refused = 0;
  for (int number = 1; number <= 300; ++number) {
    const std::vector<domain::booking> before = *bookings().latest(1000);
    result<void> accepted;
    const domain::booking wanted = change_something(number, accepted);
    std::vector<domain::booking> after = before;
    std::erase_if(after, [&](const domain::booking& row) { return row.id == wanted.id; });
    after.push_back(wanted);
    const auto index = std::ranges::find(services, wanted.service) - services.begin();
    const bool fits = peak(after, wanted.service) <= capacity.at(static_cast<std::size_t>(index));
    ASSERT_EQ(accepted.has_value(), fits || !is_live(wanted))
        << "change " << number << (accepted ? "" : accepted.error().message());
    refused += accepted ? 0 : 1;
  }
  const std::vector<domain::booking> rows = *bookings().latest(1000);
  for (std::size_t index = 0; index < services.size(); ++index) {
    EXPECT_LE(peak(rows, services.at(index)), capacity.at(index));
  }
  EXPECT_GT(refused, 20);
  EXPECT_LT(refused, 280);
}

INSTANTIATE_TEST_SUITE_P(seeds, random_changes, ::testing::Range(1U, 13U), zylin::test::parameter_name());

}  // namespace
}  // namespace zylin::sqlite
