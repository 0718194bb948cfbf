#include "simulate/thread_count.hpp"

#include <filesystem>
#include <iterator>
#include <system_error>

namespace zylin::cli {

int count_threads() {
  std::error_code failure;
  const std::filesystem::directory_iterator threads("/proc/self/task", failure);
  return failure ? 0 : static_cast<int>(std::distance(begin(threads), end(threads)));
}

}  // namespace zylin::cli
