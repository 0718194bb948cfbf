#include "basic_auth.hpp"

#include <openssl/evp.h>

namespace zylin::sim {

std::string basic_auth(std::string_view user, const secret& password) {
  std::string plain(user);
  plain += ':';
  plain += password.expose();
  std::string encoded(4 * ((plain.size() + 2) / 3) + 1, '\0');
  // OpenSSL's byte type is unsigned char; the bytes are the same.
  const int written =
      EVP_EncodeBlock(reinterpret_cast<unsigned char*>(encoded.data()),
                      reinterpret_cast<const unsigned char*>(plain.data()), static_cast<int>(plain.size()));
  encoded.resize(static_cast<std::size_t>(written));
  return "Basic " + encoded;
}

}  // namespace zylin::sim
