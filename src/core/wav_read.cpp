#include "zylin/core/wav.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <span>
#include <string>

namespace zylin {
namespace {

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

std::string memory_source::read(std::uint64_t at, std::uint64_t length) {
  const auto begin = static_cast<std::size_t>(std::min<std::uint64_t>(at, bytes_.size()));
  const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(length, bytes_.size() - begin));
  const auto part = bytes_.subspan(begin, count);
  std::string bytes(count, '\0');
  std::transform(part.begin(), part.end(), bytes.begin(), [](std::byte b) { return static_cast<char>(b); });
  return bytes;
}

std::string file_source::read(std::uint64_t at, std::uint64_t length) {
  std::string bytes(static_cast<std::size_t>(length), '\0');
  file_.clear();
  file_.seekg(static_cast<std::streamoff>(at));
  file_.read(bytes.data(), static_cast<std::streamsize>(length));
  bytes.resize(static_cast<std::size_t>(file_.gcount()));
  return bytes;
}

constexpr std::uint64_t chunk_head = 8;
constexpr std::uint64_t longest_list = 64 * 1024;  // enough for a sentence as comment
constexpr int most_chunks = 1000;                  // a file of empty chunks must not keep us busy
constexpr std::uint16_t extensible = 0xFFFE;       // the real format follows in a sub-format identifier

std::uint32_t little_endian(std::string_view bytes) noexcept {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
  }
  return value;
}

std::uint16_t word(std::string_view bytes, std::size_t at) noexcept {
  return static_cast<std::uint16_t>(little_endian(bytes.substr(at, 2)));
}

std::uint32_t double_word(std::string_view bytes, std::size_t at) noexcept {
  return little_endian(bytes.substr(at, 4));
}

bool read_format(std::string_view chunk, wav_info& info) {
  constexpr std::size_t shortest = 16;
  constexpr std::size_t sub_format_at = 24;
  if (chunk.size() < shortest) {
    return false;
  }
  info.format = word(chunk, 0);
  info.channels = word(chunk, 2);
  info.sample_rate = double_word(chunk, 4);
  info.bits_per_sample = word(chunk, 14);
  if (info.format == extensible && chunk.size() >= sub_format_at + 2) {
    info.format = word(chunk, sub_format_at);
  }
  return info.channels != 0 && info.sample_rate != 0;
}

std::string find_comment(std::string_view list) {
  if (!list.starts_with("INFO")) {
    return {};
  }
  std::uint64_t at = 4;
  while (at + chunk_head <= list.size()) {
    const std::uint64_t length = double_word(list, at + 4);
    const std::string_view text = list.substr(at + chunk_head, static_cast<std::size_t>(length));
    if (list.substr(at, 4) == "ICMT") {
      return std::string(text.substr(0, text.find('\0')));
    }
    at += chunk_head + length + length % 2;
  }
  return {};
}

class chunk_walker {
 public:
  explicit chunk_walker(byte_source& source) : source_(source) {}

  result<wav_info> walk() {
    const std::string head = source_.read(0, 12);
    if (head.size() < 12 || !head.starts_with("RIFF") || head.substr(8) != "WAVE") {
      return error(errc::bad_response, "no RIFF/WAVE file");
    }
    std::uint64_t at = head.size();
    for (int count = 0; count < most_chunks && at + chunk_head <= source_.size(); ++count) {
      at = take_chunk(at);
    }
    if (!has_format_ || !has_data_) {
      return error(errc::bad_response, "a WAVE file without a usable fmt or data chunk");
    }
    return info_;
  }

 private:
  // Returns where the next chunk begins; sizes have 64 bits here, so a false one cannot overflow.
  std::uint64_t take_chunk(std::uint64_t at) {
    const std::string head = source_.read(at, chunk_head);
    if (head.size() < chunk_head) {
      return source_.size();
    }
    const std::uint64_t claimed = double_word(head, 4);
    const std::uint64_t body = at + chunk_head;
    const std::uint64_t present = std::min(claimed, source_.size() - body);
    const std::string_view id = std::string_view(head).substr(0, 4);
    if (id == "fmt " && !has_format_) {
      has_format_ = read_format(source_.read(body, std::min<std::uint64_t>(present, 40)), info_);
    } else if (id == "data" && !has_data_) {
      has_data_ = true;
      info_.data_at = body;
      info_.data_bytes = present;
      info_.claimed_bytes = claimed;
    } else if (id == "LIST" && info_.comment.empty()) {
      info_.comment = find_comment(source_.read(body, std::min(present, longest_list)));
    }
    return body + claimed + claimed % 2;
  }

  byte_source& source_;
  wav_info info_;
  bool has_format_ = false;
  bool has_data_ = false;
};

}  // namespace

result<wav_info> read_wav_info(std::span<const std::byte> bytes) {
  memory_source source(bytes);
  return chunk_walker(source).walk();
}

result<wav_info> read_wav_info(const std::filesystem::path& file) {
  std::error_code failed;
  const std::uint64_t size = std::filesystem::file_size(file, failed);
  std::ifstream stream(file, std::ios::binary);
  if (failed || !stream) {
    return error(errc::storage_failed, "cannot read the audio file");
  }
  file_source source(std::move(stream), size);
  return chunk_walker(source).walk();
}

}  // namespace zylin
