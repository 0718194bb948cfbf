#pragma once

#include "zylin/core/descriptor.hpp"
#include "zylin/core/error.hpp"

#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

namespace zylin::net {

/// A file that appears whole or not at all: written beside its final path as `<name>.part`, renamed by `commit`, else
/// removed by the destructor. One download per target at a time; leftovers of a crash are overwritten. Members block on
/// the disk. Errors: `storage_full`, `storage_failed`.
class download_file {
 public:
  [[nodiscard]] static result<download_file> create(std::filesystem::path target);

  download_file(download_file&& other) noexcept;
  download_file& operator=(download_file&&) = delete;
  download_file(const download_file&) = delete;
  download_file& operator=(const download_file&) = delete;
  ~download_file();

  /// After a failure every later call fails too.
  [[nodiscard]] result<void> write(std::string_view bytes);
  /// On disk under its own name when this succeeds.
  [[nodiscard]] result<void> commit();

 private:
  [[nodiscard]] error broken(std::string_view doing, int number);

  download_file(std::filesystem::path target, std::filesystem::path partial, descriptor opened)
      : target_(std::move(target)), partial_(std::move(partial)), file_(std::move(opened)) {}

  std::filesystem::path target_;
  std::filesystem::path partial_;
  descriptor file_;
  std::optional<error> failure_;
};

}  // namespace zylin::net
