#include "client_fixture.hpp"
#include "tls_server.hpp"

#include <csignal>

namespace zylin::net {
namespace {

using test::tls_server;

TEST_F(client_test, trusts_a_server_that_the_authority_vouches_for) {
  const test::tls_server server("127.0.0.1");
  http_client_options options;
  options.ca_file = in_folder("ca.pem");
  server.write_certificate(options.ca_file);
  make_client(options);
  const outcome answer = fetch(get(server.url()));
  ASSERT_TRUE(answer) << answer.error().message();
  EXPECT_EQ(answer->status, 200);
}

TEST_F(client_test, sends_nothing_to_a_server_that_nobody_vouches_for) {
  const test::tls_server server("127.0.0.1");
  const outcome answer = fetch(post(server.url(), "secret"));
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code(), errc::connect_failed);
  EXPECT_EQ(server.requests(), 0);
}

TEST_F(client_test, sends_nothing_to_a_server_with_a_certificate_for_another_name) {
  const test::tls_server server("192.0.2.1");
  http_client_options options;
  options.ca_file = in_folder("ca.pem");
  server.write_certificate(options.ca_file);
  make_client(options);
  const outcome answer = fetch(post(server.url(), "secret"));
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code(), errc::connect_failed);
  EXPECT_EQ(server.requests(), 0);
}

TEST_F(client_test, a_peer_that_goes_away_cannot_end_the_process) {
  struct sigaction present {};
  ASSERT_EQ(::sigaction(SIGPIPE, nullptr, &present), 0);
  EXPECT_EQ(present.sa_handler, SIG_IGN);
}

}  // namespace
}  // namespace zylin::net
