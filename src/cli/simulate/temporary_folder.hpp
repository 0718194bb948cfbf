#pragma once

#include "zylin/core/error.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <filesystem>
#include <thread>
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

/// While this object lives, SIGINT and SIGTERM end the program at once and delete `folder`: a simulation has nothing to
/// finish, and leaves nothing behind.
class tidy_on_signal {
 public:
  explicit tidy_on_signal(std::filesystem::path folder);
  tidy_on_signal(const tidy_on_signal&) = delete;
  tidy_on_signal& operator=(const tidy_on_signal&) = delete;
  ~tidy_on_signal();

 private:
  std::filesystem::path folder_;
  boost::asio::io_context loop_{1};
  boost::asio::signal_set signals_;
  std::thread thread_;
};

}  // namespace zylin::cli
