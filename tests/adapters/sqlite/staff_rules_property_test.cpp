#include "database_fixture.hpp"
#include "support/parameter_name.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>
#include <vector>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using std::chrono::minutes;

constexpr std::array salon_services{"Cut", "Colour", "Class"};
constexpr std::array salon_people{"Ann", "Ben", "Cy"};

using names = std::vector<std::string>;

bool has_name(const names& all, const std::string& one) {
  return std::ranges::find(all, one) != all.end();
}

time_point end_of_row(const domain::booking& row) {
  return row.starts_at + row.duration + row.buffer;
}

/// The rules, told minute by minute.
class enforced_rules {
 public:
  enforced_rules(ports::booking_limits limits, std::map<std::string, int> capacity)
      : limits_(std::move(limits)), capacity_(std::move(capacity)) {}

  [[nodiscard]] bool of_people(const std::string& service) const {
    return std::ranges::any_of(limits_.staff, [&](const auto& one) { return has_name(one.second, service); });
  }
  [[nodiscard]] bool is_listed(const domain::booking& row) const {
    return row.staff && limits_.staff.contains(*row.staff);
  }
  [[nodiscard]] names needs(const std::string& service) const {
    const auto found = limits_.needs.find(service);
    return found == limits_.needs.end() ? names() : found->second;
  }

  /// Whose it is: somebody who is listed, where somebody is for the service, and has nothing else then.
  [[nodiscard]] bool has_person(const domain::booking& row, const std::vector<domain::booking>& others) const {
    if (of_people(row.service) && !is_listed(row)) {
      return false;
    }
    int in_class = 0;
    for (const domain::booking& other : others) {
      const bool together = other.service == row.service && other.starts_at == row.starts_at;
      const bool overlaps = other.starts_at < end_of_row(row) && row.starts_at < end_of_row(other);
      if (row.staff && other.staff == row.staff && overlaps && !together) {
        return false;
      }
      in_class += row.staff && other.staff == row.staff && together ? 1 : 0;
    }
    return !row.staff || in_class < capacity_.at(row.service);
  }

  [[nodiscard]] bool has_room(const domain::booking& row, const std::vector<domain::booking>& others) const {
    for (time_point at = row.starts_at; at < end_of_row(row); at += minutes(1)) {
      std::vector<domain::booking> running;
      std::ranges::copy_if(others, std::back_inserter(running), [&](const domain::booking& other) {
        return other.starts_at <= at && at < end_of_row(other);
      });
      if (!has_room_then(row, running)) {
        return false;
      }
    }
    return true;
  }

 private:
  [[nodiscard]] bool has_room_then(const domain::booking& row, const std::vector<domain::booking>& running) const {
    const auto count = [&](auto counts) { return static_cast<int>(std::ranges::count_if(running, counts)); };
    for (const std::string& needed : row.resources) {
      const auto listed = limits_.resources.find(needed);
      if (listed != limits_.resources.end() &&
          count([&](const domain::booking& other) { return has_name(other.resources, needed); }) >= listed->second) {
        return false;
      }
    }
    if (of_people(row.service)) {
      const names& does = limits_.staff.at(*row.staff);
      return needed_then(row, running, {}) <= static_cast<int>(limits_.staff.size()) &&
             std::ranges::all_of(does, [&](const std::string& service) {
               const auto doers =
                   std::ranges::count_if(limits_.staff, [&](const auto& one) { return has_name(one.second, service); });
               return needed_then(row, running, service) <= static_cast<int>(doers);
             });
    }
    return count([&](const domain::booking& other) { return other.service == row.service; }) <
               capacity_.at(row.service) &&
           (!limits_.at_once ||
            count([&](const domain::booking& other) { return !of_people(other.service); }) < *limits_.at_once);
  }

  /// With `only`: for that service, among those who do it.
  [[nodiscard]] int needed_then(const domain::booking& row, const std::vector<domain::booking>& running,
                                const std::string& only) const {
    std::set<std::string> busy{*row.staff};
    std::map<std::pair<std::string, time_point>, int> nobodys;
    for (const domain::booking& other : running) {
      if (is_listed(other)) {
        if (only.empty() || has_name(limits_.staff.at(*other.staff), only)) {
          busy.insert(*other.staff);
        }
      } else if (of_people(other.service) && (only.empty() || other.service == only)) {
        ++nobodys[{other.service, other.starts_at}];
      }
    }
    int needed = 0;
    for (const auto& [key, count] : nobodys) {
      needed += (count + capacity_.at(key.first) - 1) / capacity_.at(key.first);
    }
    return needed == 0 ? 0 : needed + static_cast<int>(busy.size());
  }

  ports::booking_limits limits_;
  std::map<std::string, int> capacity_;
};

class random_staff_changes : public test::database_fixture, public ::testing::WithParamInterface<unsigned> {
 protected:
  int roll(int least, int most) { return std::uniform_int_distribution<int>(least, most)(dice_); }

  enforced_rules roll_rules() {
    ports::booking_limits limits;
    std::map<std::string, int> capacity;
    if (roll(0, 2) > 0) {
      limits.at_once = roll(1, 3);
    }
    for (const char* who : salon_people) {
      if (roll(0, 2) > 0) {
        std::ranges::copy_if(salon_services, std::back_inserter(limits.staff[who]),
                             [&](const char*) { return roll(0, 1) == 0; });
      }
    }
    limits.resources = {{"Chair", roll(1, 2)}, {"Room", 1}};
    for (const char* service : salon_services) {
      capacity[service] = roll(1, 3);
      EXPECT_TRUE(capacities().save(service, capacity[service]));
      for (const char* thing : {"Chair", "Room"}) {
        if (roll(0, 4) == 0) {
          limits.needs[service].emplace_back(thing);
        }
      }
    }
    EXPECT_TRUE(capacities().save(limits));
    return {std::move(limits), std::move(capacity)};
  }

  void roll_details(domain::booking& row) {
    row.service = salon_services.at(static_cast<std::size_t>(roll(0, 2)));
    row.starts_at = test::at(roll(0, 20) * 10);
    row.duration = minutes(roll(1, 6) * 10);
    row.status = roll(0, 5) == 0 ? domain::booking_status::cancelled : domain::booking_status::confirmed;
    const int whose = roll(0, 4);
    row.staff.reset();
    if (whose < 3) {
      row.staff = salon_people.at(static_cast<std::size_t>(whose));
    }
  }

 private:
  std::mt19937 dice_{GetParam()};
};

/// What a change should come to, of `row` as it was and as it would be.
bool should_be_taken(const enforced_rules& rules, const domain::booking* before, const domain::booking& row,
                     const std::vector<domain::booking>& others) {
  if (!is_live(row.status)) {
    return true;
  }
  const bool anew = before == nullptr || !is_live(before->status) || before->service != row.service ||
                    before->starts_at != row.starts_at || end_of_row(row) > end_of_row(*before);
  const bool other_person = before != nullptr && before->staff != row.staff;
  return (!(anew || other_person) || rules.has_person(row, others)) && (!anew || rules.has_room(row, others));
}

TEST_P(random_staff_changes, are_taken_exactly_where_there_is_room_for_them) {
  int refused = 0;
  enforced_rules rules = roll_rules();
  for (int number = 1; number <= 160; ++number) {
    if (number == 80) {
      rules = roll_rules();  // the business file has changed
    }
    std::vector<domain::booking> others = *bookings().latest(1000);
    std::optional<domain::booking> before;
    if (!others.empty() && roll(0, 1) == 0) {
      const auto chosen = others.begin() + roll(0, static_cast<int>(others.size()) - 1);
      before = *chosen;
      others.erase(chosen);
    }
    std::erase_if(others, [](const domain::booking& one) { return !is_live(one.status); });
    domain::booking row = before ? *before : test::a_booking(number, test::at(0));
    if (before && roll(0, 2) == 0) {
      row.staff = salon_people.at(static_cast<std::size_t>(roll(0, 2)));
    } else {
      roll_details(row);
    }
    if (!before || before->service != row.service) {
      row.resources = rules.needs(row.service);
    }
    const bool wanted = should_be_taken(rules, before ? &*before : nullptr, row, others);
    const auto taken = before ? bookings().save(row).has_value() : bookings().add(row).has_value();
    ASSERT_EQ(taken, wanted) << "change " << number;
    refused += taken ? 0 : 1;
  }
  EXPECT_GT(refused, 5);
  EXPECT_LT(refused, 155);
}

INSTANTIATE_TEST_SUITE_P(seeds, random_staff_changes, ::testing::Range(1U, 25U), zylin::test::parameter_name());

}  // namespace
}  // namespace zylin::sqlite
