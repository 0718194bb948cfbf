#include "example_settings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::config {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

TEST(public_url, is_kept_as_written_without_its_trailing_slash) {
  const test::values given = {{"https://your-domain.com/", "https://your-domain.com"},
                              {"https://your-domain.com:8443", "https://your-domain.com:8443"},
                              {"https://Your-Domain.com/zylin/", "https://Your-Domain.com/zylin"},
                              {"http://localhost:8000", "http://localhost:8000"},
                              {"http://[::1]:8000/", "http://[::1]:8000"}};
  for (const auto& [written, expected] : given) {
    EXPECT_EQ(test::checked(test::with(test::serve_values(), {{"PUBLIC_URL", written}})).server.public_url, expected);
  }
}

TEST(public_url, must_be_an_address_twilio_can_call_and_sign) {
  for (const std::string wrong :
       {"your-domain.com", "https://", "https:///x", "ftp://your-domain.com", "https://your-domain.com?x=1",
        "https://your-domain.com/#rc=2", "https://me@your-domain.com", "https://your domain.com",
        "https://your_domain.com", "https://your-domain.com:99999", "https://your-domain.com:0", "//your-domain.com",
        "https://%61.com", "wss://your-domain.com"}) {
    EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{"PUBLIC_URL", wrong}})),
                ElementsAre(StartsWith("PUBLIC_URL: ")))
        << wrong;
  }
}

TEST(public_url, draws_a_warning_when_it_is_not_protected) {
  EXPECT_THAT(test::checked(test::with(test::serve_values(), {{"PUBLIC_URL", "http://your-domain.com"}})).warnings,
              ElementsAre(StartsWith("PUBLIC_URL uses plain http")));
  EXPECT_THAT(test::checked(test::with(test::serve_values(), {{"PUBLIC_URL", "http://127.0.0.1:8000"}})).warnings,
              IsEmpty());
}

TEST(public_url, may_be_absent_when_signatures_are_not_checked) {
  EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{"PUBLIC_URL", ""}})),
              ElementsAre(StartsWith("PUBLIC_URL: ")));
  EXPECT_THAT(
      test::mistakes(test::with(test::serve_values(), {{"PUBLIC_URL", ""}, {"TWILIO_VALIDATE_SIGNATURES", "false"}})),
      IsEmpty());
}

TEST(upstream_url, may_use_plain_http_on_this_machine_only) {
  for (const std::string name : {"TWILIO_API_BASE_URL", "OPENAI_BASE_URL", "OPENAI_FALLBACK_BASE_URL"}) {
    for (const std::string fine : {"http://127.0.0.1:4010", "http://127.8.8.8", "http://[::1]:4010",
                                   "http://LocalHost:4010/v1", "https://example.com", "https://10.0.0.1"}) {
      EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{name, fine}})), IsEmpty()) << fine;
    }
    for (const std::string wrong : {"http://example.com", "http://10.0.0.1", "http://128.0.0.1", "http://[::2]",
                                    "http://localhost.example.com", "http://127.0.0.1.example.com",
                                    "http://[::1].example.com", "http://127.0.0.1@example.com", "http://0.0.0.0"}) {
      EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{name, wrong}})),
                  ElementsAre(StartsWith(name + ": ")))
          << wrong;
    }
  }
}

TEST(upstream_url, may_use_plain_http_elsewhere_when_that_is_allowed_and_warns) {
  const settings read = test::checked(test::with(
      test::serve_values(), {{"OPENAI_BASE_URL", "http://10.0.0.1/v1/"}, {"ALLOW_INSECURE_UPSTREAM", "true"}}));
  EXPECT_TRUE(read.allow_insecure_upstream);
  EXPECT_EQ(read.openai.base_url, "http://10.0.0.1/v1");
  EXPECT_THAT(read.warnings, ElementsAre(StartsWith("OPENAI_BASE_URL uses plain http")));
}

struct listen_example {
  std::string written;
  std::string host;
  int port;
};

TEST(listen_address, is_an_ip_address_and_a_port) {
  for (const auto& [written, host, port] : std::vector<listen_example>{{"127.0.0.1:8000", "127.0.0.1", 8000},
                                                                       {"[::1]:8000", "::1", 8000},
                                                                       {"0.0.0.0:80", "0.0.0.0", 80},
                                                                       {"[::]:65535", "::", 65535},
                                                                       {"localhost:0", "127.0.0.1", 0}}) {
    const settings read = test::checked(test::with(test::serve_values(), {{"ZYLIN_LISTEN", written}}));
    EXPECT_EQ(read.server.listen_host, host);
    EXPECT_EQ(read.server.listen_port, port);
  }
  for (const std::string wrong : {"8000", ":8000", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1",
                                  "127.0.0.1:8000x", "::1:8000", "[127.0.0.1]:8000", "example.com:8000", "[]:8000"}) {
    EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{"ZYLIN_LISTEN", wrong}})),
                ElementsAre(StartsWith("ZYLIN_LISTEN: ")))
        << wrong;
  }
}

TEST(signature_check, can_be_switched_off_on_this_machine_only_and_warns) {
  const auto listening_on = [](const std::string& address) {
    return test::with(test::serve_values(), {{"TWILIO_VALIDATE_SIGNATURES", "false"}, {"ZYLIN_LISTEN", address}});
  };
  for (const std::string open : {"0.0.0.0:8000", "[::]:8000", "192.168.1.1:8000"}) {
    EXPECT_THAT(test::mistakes(listening_on(open)), ElementsAre(StartsWith("TWILIO_VALIDATE_SIGNATURES: "))) << open;
  }
  for (const std::string closed : {"127.0.0.1:8000", "[::1]:8000", "localhost:8000"}) {
    const settings read = test::checked(listening_on(closed));
    EXPECT_FALSE(read.twilio.validate_signatures);
    EXPECT_THAT(read.warnings, ElementsAre(StartsWith("TWILIO_VALIDATE_SIGNATURES is false"))) << closed;
  }
}

TEST(trusted_proxies, are_addresses_and_not_too_many) {
  std::string many = "10.0.0.1";
  for (int i = 0; i < 63; ++i) {
    many += ",10.0.0.1";
  }
  EXPECT_THAT(test::checked(test::with(test::serve_values(), {{"TRUSTED_PROXIES", many}})).server.trusted_proxies,
              SizeIs(64));
  for (const std::string& wrong : {many + ",10.0.0.1", std::string("10.0.0.1,"), std::string("10.0.0.0/8")}) {
    EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{"TRUSTED_PROXIES", wrong}})),
                ElementsAre(HasSubstr("up to 64")));
  }
}

}  // namespace
}  // namespace zylin::config
