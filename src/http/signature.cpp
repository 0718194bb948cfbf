#include "zylin/http/signature.hpp"

#include "signed_forms.hpp"
#include "zylin/core/base64.hpp"
#include "zylin/core/digest.hpp"

#include <openssl/evp.h>
#include <openssl/sha.h>

#include <array>
#include <set>
#include <stdexcept>

namespace zylin::http {
namespace {

constexpr std::size_t signature_length = 28;  // Base64 of SHA-1's 20 bytes

using sha1_digest = std::array<unsigned char, SHA_DIGEST_LENGTH>;

sha1_digest hmac_sha1(std::string_view key, std::string_view message) {
  sha1_digest digest{};
  std::size_t length = 0;
  const auto* data = reinterpret_cast<const unsigned char*>(message.data());
  if (EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA1", nullptr, key.data(), key.size(), data, message.size(), digest.data(),
                digest.size(), &length) == nullptr) {
    throw std::runtime_error("OpenSSL offers no HMAC-SHA1");
  }
  return digest;
}

/// Names in byte order, each distinct value in order, the name before every value.
std::string flatten(const form& parameters) {
  const std::set<form::field> sorted(parameters.fields().begin(), parameters.fields().end());
  std::string flat;
  for (const auto& [name, value] : sorted) {
    flat.append(name).append(value);
  }
  return flat;
}

std::string sign_text(const secret& token, std::string_view text) {
  return base64(hmac_sha1(token.expose(), text));
}

bool body_matches_its_hash(const signed_request& incoming) {
  const result<form> query = form::parse(query_of(incoming.url));
  return query && equal_in_constant_time(query->get("bodySHA256"), sha256_hex(incoming.body));
}

/// The texts one of which must have been signed.
std::vector<std::string> candidate_texts(const signed_request& incoming) {
  const std::string flat = incoming.is_json ? std::string() : flatten(incoming.parameters);
  std::vector<std::string> texts;
  for (const signed_form& candidate : signed_forms(incoming.url)) {
    if (!candidate.query_is_folded) {
      texts.push_back(candidate.url + flat);
    } else if (const result<form> query = form::parse(query_of(incoming.url)); query) {
      texts.push_back(candidate.url + flatten(*query));
    }
  }
  return texts;
}

}  // namespace

std::string sign(const secret& token, std::string_view url, const form& parameters) {
  return sign_text(token, std::string(url) + flatten(parameters));
}

signature_verifier::signature_verifier(std::vector<secret> tokens) : tokens_(std::move(tokens)) {
  std::erase_if(tokens_, [](const secret& token) { return token.empty(); });
}

bool signature_verifier::is_valid(const signed_request& incoming) const {
  if (incoming.signature.size() != signature_length) {
    return false;
  }
  bool valid = false;
  for (const std::string& text : candidate_texts(incoming)) {
    for (const secret& token : tokens_) {
      // No early exit: the time must not tell which form or token was the right one.
      valid = equal_in_constant_time(sign_text(token, text), incoming.signature) || valid;
    }
  }
  return valid && (!incoming.is_json || body_matches_its_hash(incoming));
}

}  // namespace zylin::http
