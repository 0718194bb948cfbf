#pragma once

#include "chat/chat.hpp"

#include <filesystem>
#include <functional>

namespace CLI {
class App;
}

namespace zylin::cli {

/// `zylin chat`: what can be typed, and what was.
class chat_command {
 public:
  using chooser = std::function<void(std::function<int()>)>;

  /// `env_file` must outlive this.
  explicit chat_command(const std::filesystem::path& env_file) : env_file_(env_file) {}

  void add_to(CLI::App& parser, const chooser& choose);

 private:
  int run();

  const std::filesystem::path& env_file_;
  chat_options options_;
};

}  // namespace zylin::cli
