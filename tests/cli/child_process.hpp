#pragma once

#include <sys/types.h>

#include <map>
#include <string>
#include <vector>

namespace zylin::test {

/// A program under test: its standard output and error together, its exit status.
class child_process {
 public:
  /// Runs `arguments` (the program first) in `folder` with exactly the environment `variables` and PATH.
  child_process(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& variables,
                const std::string& folder);
  child_process(const child_process&) = delete;
  child_process& operator=(const child_process&) = delete;
  ~child_process();

  /// Reads until `text` was printed; false when the program ended before.
  bool wait_for_output(const std::string& text);
  void signal(int number) const;
  [[nodiscard]] pid_t id() const noexcept { return pid_; }
  /// Without waiting; `wait` is still to be called.
  [[nodiscard]] bool has_ended() const;
  /// The exit status; -1 when a signal ended it.
  int wait();

  [[nodiscard]] const std::string& output() const noexcept { return output_; }

 private:
  bool read_some();

  pid_t pid_ = -1;
  int pipe_ = -1;
  std::string output_;
};

}  // namespace zylin::test
