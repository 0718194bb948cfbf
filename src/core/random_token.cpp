#include "zylin/core/random_token.hpp"

#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <stdexcept>

namespace zylin {
namespace {

constexpr std::size_t token_bytes = 32;
constexpr std::size_t token_length = 43;
constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Unpadded, as RFC 4648 allows where the length is known.
std::string base64url(const std::array<unsigned char, token_bytes>& bytes) {
  constexpr unsigned bits_per_character = 6;
  constexpr unsigned bits_per_byte = 8;
  constexpr unsigned low_bits = 0x3FU;
  std::string text;
  std::uint32_t waiting = 0;
  unsigned count = 0;
  for (const unsigned char byte : bytes) {
    waiting = (waiting << bits_per_byte) | byte;
    for (count += bits_per_byte; count >= bits_per_character; count -= bits_per_character) {
      text += alphabet[(waiting >> (count - bits_per_character)) & low_bits];
    }
  }
  return text + alphabet[(waiting << (bits_per_character - count)) & low_bits];
}

}  // namespace

secret make_random_token() {
  std::array<unsigned char, token_bytes> bytes{};
  if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) {
    throw std::runtime_error("OpenSSL has no random numbers");
  }
  return secret(base64url(bytes));
}

bool is_random_token(std::string_view text) noexcept {
  return text.size() == token_length &&
         std::ranges::all_of(text, [](char each) { return alphabet.find(each) != std::string_view::npos; });
}

}  // namespace zylin
