#include "database_file.hpp"

#include "zylin/core/descriptor.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace zylin::sqlite {

namespace fs = std::filesystem;

namespace {

error cannot(const std::string& what, const fs::path& path, const std::error_code& why) {
  return disk_error("cannot " + what + " " + path.string(), why.value());
}

error cannot(const std::string& what, const fs::path& path) {
  return cannot(what, path, std::error_code(errno, std::generic_category()));
}

result<void> create_folder(const fs::path& folder) {
  std::error_code failed;
  if (folder.empty() || fs::exists(folder, failed)) {
    return {};
  }
  fs::create_directories(folder.parent_path(), failed);
  if (failed) {
    return cannot("create the folder", folder.parent_path(), failed);
  }
  if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
    return cannot("create the folder", folder);
  }
  return {};
}

}  // namespace

result<fs::path> resolve(const fs::path& file) {
  std::error_code failed;
  const fs::path absolute = fs::absolute(file, failed);
  fs::path resolved = failed ? fs::path() : fs::weakly_canonical(absolute, failed);
  if (failed) {
    return cannot("find", file, failed);
  }
  return resolved;
}

result<void> create_private(const fs::path& file) {
  if (result<void> made = create_folder(file.parent_path()); !made) {
    return made;
  }
  // An existing file is not opened: closing it again would drop the POSIX locks that SQLite holds on it.
  const descriptor made(::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
  return made.is_open() || errno == EEXIST ? result<void>() : cannot("create the database", file);
}

}  // namespace zylin::sqlite
