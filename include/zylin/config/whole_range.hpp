#pragma once

namespace zylin::config {

/// Both ends belong to it.
struct whole_range {
  int least = 0;
  int most = 0;
};

}  // namespace zylin::config
