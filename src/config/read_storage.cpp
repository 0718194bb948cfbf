#include "setting_readers.hpp"

#include "shown.hpp"

namespace zylin {

void read_storage(variable_reader& variables, settings& into) {
  constexpr std::string_view name = "DATABASE_PATH";
  constexpr std::size_t longest = 4000;
  std::string path;
  variables.read_line(name, longest, path);
  if (path.empty()) {
    return;
  }
  std::error_code ignored;  // a path that cannot be looked at is reported by whoever opens it
  if (path.ends_with('/') || std::filesystem::is_directory(path, ignored)) {
    variables.report(name, shown(path), "the path of a file, not of a directory");
    return;
  }
  into.database_path = path;
}

}  // namespace zylin
