#include "caller/webhook_request.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace zylin::sim {
namespace {

struct resolution {
  const char* reference;
  const char* public_url;
  const char* signed_url;
  const char* connect_url;
};

TEST(webhook_address, is_signed_as_twilio_signs_voice_requests) {
  const std::vector<resolution> table = {
      {"/a?b=1", "https://h.example", "https://h.example/a?b=1", "http://127.0.0.1:1/a?b=1"},
      {"/a", "https://h.example:8443", "https://h.example/a", "http://127.0.0.1:1/a"},
      {"/a", "http://h.example:8080", "http://h.example:8080/a", "http://127.0.0.1:1/a"},
      {"next", "https://h.example", "https://h.example/api/next", "http://127.0.0.1:1/api/next"},
      {"https://h.example/x#rc=2", "https://h.example", "https://h.example/x", "http://127.0.0.1:1/x"},
  };
  for (const resolution& each : table) {
    const std::string document = std::string(each.public_url) + "/api/voice";
    const auto address = resolve_webhook(each.reference, document, each.public_url, "http://127.0.0.1:1");
    ASSERT_TRUE(address) << each.reference;
    EXPECT_EQ(address->signed_url, each.signed_url);
    EXPECT_EQ(address->connect_url, each.connect_url);
  }
}

TEST(webhook_address, stays_at_the_public_origin) {
  for (const char* reference : {"https://other.example/x", "//other.example/x", "http://h.example/x",
                                "ftp://h.example/x", "https://u:p@h.example/x", "/a b"}) {
    EXPECT_FALSE(resolve_webhook(reference, "https://h.example/v", "https://h.example", "http://127.0.0.1:1"))
        << reference;
  }
}

}  // namespace
}  // namespace zylin::sim
