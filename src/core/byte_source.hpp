#pragma once

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <span>
#include <string>

namespace zylin {

/// Bytes that are read piece by piece, from memory or from a file.
class byte_source {
 public:
  byte_source() = default;
  byte_source(const byte_source&) = delete;
  byte_source& operator=(const byte_source&) = delete;
  virtual ~byte_source() = default;

  [[nodiscard]] virtual std::uint64_t size() const = 0;
  /// Fewer bytes than asked for at the end, or when reading fails.
  virtual std::string read(std::uint64_t at, std::uint64_t length) = 0;
};

class memory_source final : public byte_source {
 public:
  explicit memory_source(std::span<const std::byte> bytes) : bytes_(bytes) {}

  [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }
  std::string read(std::uint64_t at, std::uint64_t length) override;

 private:
  std::span<const std::byte> bytes_;
};

class file_source final : public byte_source {
 public:
  file_source(std::ifstream file, std::uint64_t size) : file_(std::move(file)), size_(size) {}

  [[nodiscard]] std::uint64_t size() const override { return size_; }
  std::string read(std::uint64_t at, std::uint64_t length) override;

 private:
  std::ifstream file_;
  std::uint64_t size_;
};

}  // namespace zylin
