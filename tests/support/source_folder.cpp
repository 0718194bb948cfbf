#include "support/source_folder.hpp"

namespace zylin::tests {

std::string source_folder() {
  return ZYLIN_SOURCE_DIR;
}

}  // namespace zylin::tests
