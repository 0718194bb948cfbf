#include "zylin/core/random_token.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/base64.hpp"

#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <stdexcept>

namespace zylin {
namespace {

constexpr std::size_t token_bytes = 32;
constexpr std::size_t token_length = 43;
}  // namespace

secret make_random_token() {
  std::array<unsigned char, token_bytes> bytes{};
  if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) {
    throw std::runtime_error("OpenSSL has no random numbers");
  }
  return secret(base64url(bytes));
}

bool is_random_token(std::string_view text) noexcept {
  return text.size() == token_length && std::ranges::all_of(text, [](char c) {
           return ascii::is_letter(c) || ascii::is_digit(c) || c == '-' || c == '_';
         });
}

}  // namespace zylin
