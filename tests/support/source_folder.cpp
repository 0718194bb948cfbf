#include "support/source_folder.hpp"

namespace zylin::test {

std::string source_folder() {
  return ZYLIN_SOURCE_DIR;
}

}  // namespace zylin::test
