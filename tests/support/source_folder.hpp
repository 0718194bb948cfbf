#pragma once

#include <string>

namespace zylin::test {

/// The project's root, for tests that read the files it ships.
[[nodiscard]] std::string source_folder();

}  // namespace zylin::test
