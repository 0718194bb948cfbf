#include "pipeline/bookings/asked_last.hpp"

#include <gtest/gtest.h>

namespace zylin::bookings {
namespace {

std::optional<time_point> minute(int which) {
  return which == 0 ? std::nullopt : std::optional(time_point{} + std::chrono::minutes{which});
}

TEST(the_question_asked_last, takes_the_answer) {
  struct {
    int proposal, offer, conversation;  // when each asked; 0: never
    asker expected;
  } const cases[] = {
      {0, 0, 0, asker::nobody},       {1, 0, 0, asker::proposal}, {0, 1, 0, asker::offer},
      {0, 0, 1, asker::conversation}, {2, 1, 0, asker::proposal}, {1, 2, 0, asker::offer},
      {1, 2, 3, asker::conversation}, {3, 2, 1, asker::proposal}, {1, 3, 2, asker::offer},
      {2, 1, 2, asker::conversation}, {2, 2, 1, asker::proposal},
  };
  for (const auto& one : cases) {
    EXPECT_EQ(asked_last({minute(one.proposal), minute(one.offer), minute(one.conversation)}), one.expected)
        << one.proposal << " " << one.offer << " " << one.conversation;
  }
}

}  // namespace
}  // namespace zylin::bookings
