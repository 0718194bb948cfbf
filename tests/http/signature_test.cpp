#include "zylin/http/signature.hpp"

#include "support/source_folder.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace zylin::http {
namespace {

nlohmann::json vectors() {
  std::ifstream file(zylin::test::source_folder() + "/tests/http/data/signature_vectors.json");
  return nlohmann::json::parse(file);
}

signed_request request_of(const nlohmann::json& vector, const std::string& body) {
  signed_request incoming;
  incoming.url = vector.at("url");
  incoming.signature = vector.at("signature");
  incoming.is_json = vector.at("kind") == "json";
  incoming.body = body;
  if (vector.at("kind") == "form") {
    incoming.parameters = *form::parse(body);
  }
  return incoming;
}

signature_verifier verifier_for(const std::string& token) {
  return signature_verifier({secret(token)});
}

const secret token("f00dfeedf00dfeedf00dfeedf00dfeed");
constexpr std::string_view url = "https://phone.example.org/api/twilio/voice";

signed_request signed_with(const secret& key, std::string_view signed_url, const form& parameters) {
  signed_request incoming;
  incoming.url = std::string(url);
  incoming.signature = sign(key, signed_url, parameters);
  incoming.parameters = parameters;
  return incoming;
}

TEST(signature, decides_every_known_vector_as_it_should) {
  const nlohmann::json all = vectors();
  ASSERT_GE(all.size(), 24U);
  for (const nlohmann::json& vector : all) {
    const std::string body = vector.at("body");
    EXPECT_EQ(verifier_for(vector.at("token")).is_valid(request_of(vector, body)), vector.at("valid").get<bool>())
        << vector.at("name");
  }
}

TEST(signature, refuses_every_known_vector_under_another_token) {
  for (const nlohmann::json& vector : vectors()) {
    const std::string body = vector.at("body");
    EXPECT_FALSE(verifier_for("another").is_valid(request_of(vector, body))) << vector.at("name");
  }
}

TEST(signature, refuses_every_known_vector_with_one_character_of_the_signature_changed) {
  for (const nlohmann::json& vector : vectors()) {
    const std::string body = vector.at("body");
    signed_request incoming = request_of(vector, body);
    incoming.signature[5] = incoming.signature[5] == 'A' ? 'B' : 'A';
    EXPECT_FALSE(verifier_for(vector.at("token")).is_valid(incoming)) << vector.at("name");
  }
}

TEST(signature, refuses_a_request_whose_body_was_changed) {
  form parameters({{"CallSid", "CA1"}, {"From", "+15550100"}});
  signed_request incoming = signed_with(token, url, parameters);
  ASSERT_TRUE(signature_verifier({token}).is_valid(incoming));
  const std::vector<form> changed{
      form({{"CallSid", "CA1"}, {"From", "+15550101"}}),
      form({{"CallSid", "CA1"}, {"From", "+15550100"}, {"Extra", ""}}),
      form({form::field("CallSid", "CA1")}),
      form({{"CallSid", "CA1"}, {"from", "+15550100"}}),
      form({{"CallSid", "CA1 "}, {"From", "+15550100"}}),
  };
  for (const form& other : changed) {
    incoming.parameters = other;
    EXPECT_FALSE(signature_verifier({token}).is_valid(incoming)) << other.encode();
  }
}

TEST(signature, refuses_missing_truncated_and_padded_signatures) {
  signed_request incoming = signed_with(token, url, {});
  const std::string right = incoming.signature;
  for (const std::string& wrong : {std::string(), right.substr(0, 27), right + "=", " " + right, right + " ",
                                   std::string(28, '='), std::string(100'000, 'A')}) {
    incoming.signature = wrong;
    EXPECT_FALSE(signature_verifier({token}).is_valid(incoming)) << wrong.substr(0, 40);
  }
}

TEST(signature, accepts_the_primary_and_the_secondary_token_during_a_rotation) {
  const secret secondary("0123456789abcdef0123456789abcdef");
  const signature_verifier both({token, secondary});
  EXPECT_TRUE(both.is_valid(signed_with(token, url, {})));
  EXPECT_TRUE(both.is_valid(signed_with(secondary, url, {})));
  EXPECT_FALSE(both.is_valid(signed_with(secret("third"), url, {})));
}

TEST(signature, is_never_valid_without_a_token) {
  const signature_verifier none({secret(), secret("")});
  EXPECT_FALSE(none.is_valid(signed_with(token, url, {})));
  EXPECT_FALSE(none.is_valid(signed_with(secret(), url, {})));
}

TEST(signature, does_not_depend_on_the_order_in_which_parameters_arrive) {
  const form one({{"b", "2"}, {"a", "1"}, {"A", "0"}, {"a", "0"}});
  const form other({{"a", "0"}, {"A", "0"}, {"a", "1"}, {"b", "2"}, {"a", "0"}});
  EXPECT_EQ(sign(token, url, one), sign(token, url, other));
}

struct url_case {
  std::string_view seen;
  std::string_view signed_url;
  bool valid;
};

TEST(signature, tries_the_forms_of_the_url_that_twilio_signs_and_no_others) {
  const std::vector<url_case> cases{
      {"https://h.example/p", "https://h.example/p", true},
      {"https://h.example/p", "https://h.example:443/p", true},
      {"https://h.example/p", "https://h.example:8443/p", false},
      {"https://h.example/p", "https://h.example:80/p", false},
      {"https://h.example:443/p", "https://h.example/p", true},
      {"https://h.example:8443/p", "https://h.example/p", true},
      {"https://h.example:8443/p", "https://h.example:443/p", true},
      {"https://h.example:8443/p", "https://h.example:9443/p", false},
      {"https://h.example/p", "http://h.example/p", false},
      {"http://h.example/p", "https://h.example/p", false},
      {"http://h.example:8000/p", "http://h.example:8000/p", true},
      {"http://h.example/p", "http://h.example:80/p", true},
      {"https://h.example/p", "https://h.example/p/", false},
      {"https://h.example/p/", "https://h.example/p", false},
      {"https://h.example/p?a=1", "https://h.example/p", false},
      {"https://h.example/p#rc=2", "https://h.example/p", true},
      {"https://u:p@h.example/p", "https://u:p@h.example/p", true},
      {"https://u:p@h.example:8443/p", "https://u:p@h.example/p", true},
      {"https://u:p@h.example/p", "https://u:p@h.example:443/p", true},
      {"https://u:p@h.example/p", "https://h.example/p", false},
      {"https://[2001:db8::1]/p", "https://[2001:db8::1]/p", true},
      {"https://[2001:db8::1]/p", "https://[2001:db8::1]:443/p", true},
      {"https://[2001:db8::1]:8443/p", "https://[2001:db8::1]/p", true},
      {"https://h.example?a=b:c", "https://h.example?a=b:c", true},
      {"wss://h.example/s", "wss://h.example/s", true},
      {"wss://h.example/s", "wss://h.example/s/", true},
      {"wss://h.example/s", "wss://h.example:443/s", true},
      {"wss://h.example/s", "wss://h.example:80/s", false},
      {"wss://h.example/s", "https://h.example/s", false},
      {"wss://h.example:8443/s", "wss://h.example/s/", true},
      {"wss://h.example/s?a=1", "wss://h.example/s?a=1", true},
      {"wss://h.example/s?a=1", "wss://h.example/sa1", true},  // folded: the URL, then name and value
      {"https://h.example/s?a=1", "https://h.example/sa1", false},
      {"no url", "no url", true},
      {"", "", true},
  };
  for (const url_case& each : cases) {
    signed_request incoming;
    incoming.url = std::string(each.seen);
    incoming.signature = sign(token, each.signed_url, {});
    EXPECT_EQ(signature_verifier({token}).is_valid(incoming), each.valid)
        << each.seen << " signed as " << each.signed_url;
  }
}

TEST(signature, of_a_json_body_needs_the_hash_in_the_query) {
  signed_request incoming;
  incoming.is_json = true;
  incoming.body = "{}";
  for (const std::string query :
       {"", "?bodySHA256=", "?bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8b"}) {
    incoming.url = std::string(url) + query;
    incoming.signature = sign(token, incoming.url, {});
    EXPECT_FALSE(signature_verifier({token}).is_valid(incoming)) << query;
  }
}

}  // namespace
}  // namespace zylin::http
