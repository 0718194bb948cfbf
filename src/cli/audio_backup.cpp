#include "audio_backup.hpp"

#include "zylin/core/descriptor.hpp"
#include "zylin/core/try.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>

namespace zylin::cli {

namespace fs = std::filesystem;

namespace {

error failed_with(const std::string& doing, const fs::path& path, int number) {
  return disk_error("cannot " + doing + " " + path.string(), number);
}

/// By descriptor: a file that is removed meanwhile is still copied completely.
result<void> copy_bytes(int from, const fs::path& file) {
  const descriptor to(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
  if (!to.is_open()) {
    return failed_with("create", file, errno);
  }
  std::array<char, std::size_t{64} * 1024> block{};
  for (;;) {
    const ssize_t count = ::read(from, block.data(), block.size());
    if (count == 0) {
      break;
    }
    if (count < 0 && errno != EINTR) {
      return failed_with("read what goes to", file, errno);
    }
    if (count > 0 && !write_all(to.get(), {block.data(), static_cast<std::size_t>(count)})) {
      return failed_with("write", file, errno);
    }
  }
  return ::fsync(to.get()) == 0 ? result<void>() : result<void>(failed_with("write", file, errno));
}

}  // namespace

result<std::size_t> copy_audio(const fs::path& from, const std::vector<recording_sid>& wanted, const fs::path& to) {
  std::size_t copied = 0;
  for (const recording_sid& each : wanted) {
    const std::string name = each.str() + ".wav";
    const descriptor source(::open((from / name).c_str(), O_RDONLY | O_CLOEXEC));
    if (!source.is_open() && errno == ENOENT) {
      continue;
    }
    if (!source.is_open()) {
      return failed_with("read", from / name, errno);
    }
    if (copied == 0 && ::mkdir(to.c_str(), S_IRWXU) != 0) {
      return failed_with("create the folder", to, errno);
    }
    TRY(copy_bytes(source.get(), to / name));
    ++copied;
  }
  if (copied > 0) {
    TRY(sync_folder(to));
  }
  return copied;
}

result<void> sync_folder(const fs::path& folder) {
  const descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!opened.is_open() || ::fsync(opened.get()) != 0) {
    return failed_with("sync", folder, errno);
  }
  return {};
}

}  // namespace zylin::cli
