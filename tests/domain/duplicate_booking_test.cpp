#include "zylin/domain/duplicate_booking.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;
using std::chrono::local_days;

constexpr local_days that_monday{std::chrono::year(2027) / 1 / 18};

class a_duplicate_booking : public ::testing::Test {
 protected:
  [[nodiscard]] booking at(std::chrono::minutes start, const char* service = "Cut", const char* name = "Asha") const {
    booking row;
    row.service = service;
    row.customer_name = name;
    row.duration = 30min;
    row.starts_at = zone_.to_sys(that_monday + start);
    return row;
  }
  [[nodiscard]] std::optional<duplicate_booking> find(const booking& wanted, const start_span& starts) const {
    return find_duplicate_booking(own_, wanted, starts, zone_);
  }

  time_zone zone_ = *time_zone::locate("Asia/Kolkata");
  std::vector<booking> own_{at(10h), at(15h), at(10h, "Massage")};
};

TEST_F(a_duplicate_booking, is_found_where_another_is_wanted) {
  enum answer { none, meant, in_the_way };
  struct row {
    start_span starts;
    const char* service;
    const char* name;
    answer expected;
  };
  const auto part = [](std::chrono::minutes from, std::chrono::minutes until) {
    return start_span{.from = that_monday + from, .until = that_monday + until, .exact = false};
  };
  for (const row& one : std::vector<row>{{exactly(that_monday + 10h), "Cut", "", meant},
                                         {exactly(that_monday + 10h), "cut", "Asha", meant},
                                         {exactly(that_monday + 10h), "Cut", "Asha Rao", meant},
                                         {exactly(that_monday + 10h), "Cut", "Tom", in_the_way},  // for somebody else
                                         {exactly(that_monday + 10h), "Cut", "Jose Asha", in_the_way},  // likewise
                                         {exactly(that_monday + 10h + 15min), "Cut", "", in_the_way},
                                         {exactly(that_monday + 9h + 45min), "Cut", "Asha", in_the_way},
                                         {exactly(that_monday + 10h + 30min), "Cut", "", none},  // just after it
                                         {exactly(that_monday + 9h + 30min), "Cut", "", none},   // just before
                                         {exactly(that_monday + 10h), "Colour", "", none},       // another service
                                         {exactly(that_monday + 24h + 10h), "Cut", "", none},    // another day
                                         {part(12h, 17h), "Cut", "", meant},                     // "in the afternoon"
                                         {part(12h, 17h), "Cut", "Asha", meant},
                                         {part(12h, 17h), "Cut", "Tom", none},
                                         {part(12h, 15h), "Cut", "", none},
                                         {part(16h, 18h), "Cut", "", none},
                                         {part(0h, 24h), "Cut", "", meant},
                                         {part(0h, 24h * 30), "Cut", "", none}}) {  // as soon as possible
    booking wanted = at(0h, one.service, one.name);
    const std::optional<duplicate_booking> found = find(wanted, one.starts);
    EXPECT_EQ(found ? found->is_same_wish ? meant : in_the_way : none, one.expected)
        << (one.starts.from - that_monday) / 1min << " " << one.service << " " << one.name;
  }
}

TEST_F(a_duplicate_booking, is_in_the_way_with_its_buffer) {
  own_ = {at(10h)};
  own_[0].buffer = 15min;
  EXPECT_TRUE(find(at(0h), exactly(that_monday + 10h + 40min)));
  EXPECT_FALSE(find(at(0h), exactly(that_monday + 10h + 45min)));
  booking buffered = at(0h);
  buffered.buffer = 15min;
  EXPECT_TRUE(find(buffered, exactly(that_monday + 9h + 20min)));
}

TEST_F(a_duplicate_booking, that_is_meant_goes_before_one_that_overlaps) {
  own_ = {at(9h + 45min), at(10h)};
  const auto found = find(at(0h), exactly(that_monday + 10h));
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->is_same_wish);
}

}  // namespace
}  // namespace zylin::domain
