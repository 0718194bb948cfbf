#pragma once

#include "rehearse/rehearse.hpp"

#include <functional>

namespace CLI {
class App;
}

namespace zylin::cli {

/// `zylin rehearse`: what can be typed, and what was.
class rehearse_command {
 public:
  using chooser = std::function<void(std::function<int()>)>;

  void add_to(CLI::App& parser, const chooser& choose);

 private:
  rehearse_options options_;
};

}  // namespace zylin::cli
