#include "crash/killable_system.hpp"
#include "support/sanitizers.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace zylin::test {
namespace {

struct footprint {
  double resident_mib = 0;
  std::ptrdiff_t descriptors = 0;
};

footprint measure(pid_t process) {
  const std::filesystem::path proc = std::filesystem::path("/proc") / std::to_string(process);
  std::ifstream pages(proc / "statm");
  std::int64_t total = 0;
  std::int64_t resident = 0;
  pages >> total >> resident;
  footprint found;
  found.resident_mib = static_cast<double>(resident * ::sysconf(_SC_PAGESIZE)) / (1 << 20);
  found.descriptors = std::distance(std::filesystem::directory_iterator(proc / "fd"), {});
  return found;
}

void place_calls(killable_system& system, int first, int count, int at_once) {
  for (int done = 0; done < count; done += at_once) {
    std::vector<std::future<result<sim::finished_call>>> placed;
    for (int i = 0; i < at_once; ++i) {
      const std::string from = "+1415" + std::to_string(2'000'000 + first + done + i);
      placed.push_back(system.call(from, "My name is Anna Schmidt. Are you open on Saturdays?"));
    }
    for (auto& each : placed) {
      const result<sim::finished_call> finished = each.get();
      ASSERT_TRUE(finished) << finished.error().message();
    }
  }
  ASSERT_EQ(system.wait_until_settled().jobs.size(), static_cast<std::size_t>(first + count));
}

TEST(many_calls, in_a_row_leave_memory_and_descriptors_flat) {
  constexpr int warm_up = 100;
  constexpr int calls = under_sanitizer() ? 200 : 1'000;
  killable_system system(delivery::unreported);  // those callbacks come on connections opened by the other side
  system.start();
  place_calls(system, 0, warm_up, 10);  // more at the same time than later, however busy the machine is
  const footprint before = measure(system.process());
  place_calls(system, warm_up, calls - warm_up, 1);
  const footprint after = measure(system.process());
  std::cout << "after " << warm_up << " calls " << before.resident_mib << " MiB and " << before.descriptors
            << " descriptors, after " << calls << " calls " << after.resident_mib << " MiB and " << after.descriptors
            << " descriptors\n";
  if (!under_sanitizer()) {
    EXPECT_LT(after.resident_mib, before.resident_mib * 1.05);
  }
  constexpr int kept_connections = 4;  // to the upstreams: the most that were needed at the same time
  EXPECT_LT(static_cast<double>(after.descriptors), static_cast<double>(before.descriptors) * 1.05 + kept_connections);
}

}  // namespace
}  // namespace zylin::test
