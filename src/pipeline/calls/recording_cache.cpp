#include "pipeline/calls/recording_cache.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <system_error>
#include <utility>
#include <vector>

namespace zylin::calls {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view recording_ending = ".wav";
constexpr std::string_view unfinished_ending = ".part";  // suffix of an unfinished download

struct cached_file {
  fs::path path;
  std::uintmax_t bytes = 0;
  fs::file_time_type written;
};

/// A file that cannot be examined (it may be removed meanwhile) is left out.
std::vector<cached_file> files_in(const fs::path& directory) {
  std::vector<cached_file> found;
  std::error_code failure;
  for (fs::directory_iterator each(directory, failure); !failure && each != fs::directory_iterator();
       each.increment(failure)) {
    std::error_code gone;
    cached_file file;
    file.path = each->path();
    file.bytes = each->is_regular_file(gone) ? each->file_size(gone) : 0;
    file.written = gone ? fs::file_time_type() : each->last_write_time(gone);
    if (!gone && file.bytes > 0) {
      found.push_back(std::move(file));
    }
  }
  return found;
}

/// A running download counts when it is complete, under its own name.
std::map<std::string, std::uintmax_t> sizes_of(const std::vector<cached_file>& files) {
  std::map<std::string, std::uintmax_t> sizes;
  for (const cached_file& each : files) {
    if (each.path.extension() != unfinished_ending) {
      sizes.emplace(each.path.filename().string(), each.bytes);
    }
  }
  return sizes;
}

}  // namespace

recording_cache::hold::hold(recording_cache& cache, const recording_sid& recording)
    : cache_(cache), name_(cache.file_of(recording).filename().string()) {
  const std::scoped_lock lock(cache_.mutex_);
  cache_.held_.insert(name_);
}

recording_cache::hold::~hold() {
  const std::scoped_lock lock(cache_.mutex_);
  cache_.held_.erase(cache_.held_.find(name_));
}

result<void> recording_cache::prepare() {
  std::error_code failure;
  fs::create_directories(directory_, failure);
  if (failure) {
    return error(errc::storage_failed, directory_.string() + ": " + failure.message());
  }
  for (fs::directory_iterator each(directory_, failure); !failure && each != fs::directory_iterator();
       each.increment(failure)) {
    std::error_code ignored;  // a file that cannot be removed is overwritten by the next download
    if (each->path().extension() == unfinished_ending) {
      fs::remove(each->path(), ignored);
    }
  }
  const std::scoped_lock lock(mutex_);
  count_all(sizes_of(files_in(directory_)));
  return {};
}

fs::path recording_cache::file_of(const recording_sid& recording) const {
  return directory_ / (recording.str() + std::string(recording_ending));
}

void recording_cache::make_room() {
  const std::scoped_lock lock(mutex_);  // a file that is held from now on is either still there or already removed
  if (bytes_ <= limit_) {
    return;
  }
  std::vector<cached_file> files = files_in(directory_);
  count_all(sizes_of(files));
  std::sort(files.begin(), files.end(),
            [](const cached_file& a, const cached_file& b) { return a.written < b.written; });
  int removed = 0;
  for (const cached_file& each : files) {
    std::error_code failure;
    const bool ours = each.path.extension() == recording_ending && !held_.contains(each.path.filename().string());
    if (bytes_ > limit_ && ours && fs::remove(each.path, failure) && !failure) {
      count_one(each.path.filename().string(), 0);
      ++removed;
    }
  }
  if (removed > 0) {
    spdlog::warn("{} of the oldest recordings were removed from the disk, AUDIO_LIMIT_MB was reached", removed);
  }
}

void recording_cache::remove(const recording_sid& recording) {
  const arrival counted(*this, recording);
  std::error_code ignored;  // already removed: the job was here before
  fs::remove(file_of(recording), ignored);
}

void recording_cache::count(const recording_sid& recording) {
  const std::scoped_lock lock(mutex_);
  const fs::path file = file_of(recording);
  std::error_code missing;
  const std::uintmax_t bytes = fs::file_size(file, missing);
  count_one(file.filename().string(), missing ? 0 : bytes);
}

void recording_cache::count_all(std::map<std::string, std::uintmax_t> sizes) {
  sizes_ = std::move(sizes);
  std::uintmax_t sum = 0;
  for (const auto& [name, bytes] : sizes_) {
    sum += bytes;
  }
  bytes_ = sum;
}

void recording_cache::count_one(const std::string& name, std::uintmax_t bytes) {
  const auto known = sizes_.find(name);
  const std::uintmax_t before = known == sizes_.end() ? 0 : known->second;
  bytes_ = bytes_ - before + bytes;
  if (bytes > 0) {
    sizes_.insert_or_assign(name, bytes);
  } else if (known != sizes_.end()) {
    sizes_.erase(known);
  }
}

}  // namespace zylin::calls
