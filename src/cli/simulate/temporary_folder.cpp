#include "simulate/temporary_folder.hpp"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

namespace zylin::cli {

result<temporary_folder> temporary_folder::create() {
  std::error_code failure;
  const std::filesystem::path parent = std::filesystem::temp_directory_path(failure);
  if (failure) {
    return error(errc::storage_failed, "no folder for temporary files: " + failure.message());
  }
  std::string name = (parent / "zylin-simulate-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) {
    return error(errc::storage_failed, name + ": " + std::generic_category().message(errno));
  }
  return temporary_folder(name);
}

temporary_folder::~temporary_folder() {
  if (!kept_ && !path_.empty()) {
    std::error_code ignored;  // nothing can be done about a file that will not go
    std::filesystem::remove_all(path_, ignored);
  }
}

}  // namespace zylin::cli
