#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace zylin {

/// A credential. It has no stream operator and no implicit conversion, so it cannot get into a log line by accident;
/// code that needs the text calls `expose()`. The memory is wiped on destruction.
class secret {
 public:
  secret() = default;
  explicit secret(std::string value);
  secret(const secret&) = default;
  secret(secret&& other) noexcept;
  secret& operator=(const secret& other);
  secret& operator=(secret&& other) noexcept;
  ~secret() { wipe(); }

  [[nodiscard]] std::string_view expose() const noexcept { return value_; }
  /// The same for C functions: a copy with a terminating zero would not be wiped.
  [[nodiscard]] const char* expose_c_str() const noexcept { return value_.c_str(); }
  [[nodiscard]] bool empty() const noexcept { return value_.empty(); }

 private:
  void wipe() noexcept;

  std::string value_;
};

}  // namespace zylin
