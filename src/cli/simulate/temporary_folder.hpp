#pragma once

#include "zylin/core/error.hpp"

#include <filesystem>
#include <utility>

namespace zylin::cli {

/// A fresh folder that only this user can read, removed with everything in it unless it is kept.
class temporary_folder {
 public:
  /// Errors: `storage_failed`.
  [[nodiscard]] static result<temporary_folder> create();

  temporary_folder(temporary_folder&& other) noexcept : path_(std::exchange(other.path_, {})), kept_(other.kept_) {}
  temporary_folder& operator=(temporary_folder&&) = delete;
  ~temporary_folder();

  [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
  void keep() noexcept { kept_ = true; }

 private:
  explicit temporary_folder(std::filesystem::path made) : path_(std::move(made)) {}

  std::filesystem::path path_;
  bool kept_ = false;
};

}  // namespace zylin::cli
