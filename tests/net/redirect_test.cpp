#include "client_fixture.hpp"

#include "url_policy.hpp"

namespace zylin::net {
namespace {

using test::http_answer;
using test::received_request;
using test::scripted_http_server;
using test::scripted_reply;

test::scripted_reply redirect_to(const std::string& target, int status = 302) {
  test::scripted_reply reply;
  reply.bytes = test::http_answer(status, "moved", "Location: " + target + "\r\nContent-Type: text/html\r\n");
  return reply;
}

ports::http_request with_credentials(ports::http_request request) {
  request.basic = ports::basic_credentials{"user", secret("pass")};
  request.headers.emplace_back("X-Api-Key", "key");
  request.redirects = 1;
  return request;
}

TEST_F(client_test, follows_one_redirect_without_credentials) {
  const test::scripted_http_server storage(
      [](const test::received_request&) { return say(test::http_answer(200, "media")); });
  const test::scripted_http_server api(
      [&storage](const test::received_request&) { return redirect_to(storage.url("/media")); });
  ports::http_request request = with_credentials(get(api.url()));
  request.save_to = in_folder("call.wav");
  const outcome answer = fetch(std::move(request));
  ASSERT_TRUE(answer) << answer.error().message();
  EXPECT_EQ(content(in_folder("call.wav")), "media");
  EXPECT_NE(api.requests().at(0).header("authorization"), "");
  EXPECT_EQ(storage.requests().at(0).header("authorization"), "");
  EXPECT_EQ(storage.requests().at(0).header("x-api-key"), "");
}

TEST_F(client_test, does_not_forward_credentials_even_to_the_same_host) {
  const test::scripted_http_server server([](const test::received_request& request) {
    return request.target == "/" ? redirect_to("/elsewhere", 307) : say(test::http_answer(200, "there"));
  });
  const outcome answer = fetch(with_credentials(get(server.url("/"))));
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->body, "there");
  EXPECT_EQ(server.requests().at(1).header("authorization"), "");
}

TEST_F(client_test, refuses_a_second_redirect) {
  const test::scripted_http_server server([](const test::received_request&) { return redirect_to("/again"); });
  const outcome answer = fetch(with_credentials(get(server.url("/"))));
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code(), errc::bad_response);
  EXPECT_EQ(server.requests().size(), 2U);
}

TEST_F(client_test, a_redirect_is_an_answer_like_any_other_unless_it_is_to_be_followed) {
  const test::scripted_http_server server([](const test::received_request&) { return redirect_to("/again"); });
  const outcome answer = fetch(get(server.url("/")));
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 302);
  ports::http_request posted = post(server.url("/"), "x");
  posted.redirects = 1;
  ASSERT_TRUE(fetch(std::move(posted)));
  EXPECT_EQ(server.requests().size(), 2U);
}

TEST_F(client_test, refuses_a_redirect_to_an_address_that_is_not_allowed) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return redirect_to("http://192.0.2.1/x"); });
  EXPECT_EQ(fetch(with_credentials(get(server.url("/")))).error().code(), errc::bad_response);
}

/// For tests all of this machine counts as public, but for one of its addresses.
bool is_the_second_loopback(std::string_view address) {
  return address == "127.0.0.2";
}

TEST_F(client_test, follows_no_redirect_into_the_network_by_the_address_that_is_reached) {
  http_client_options options;
  options.is_internal = &is_the_second_loopback;
  make_client(options);
  const test::scripted_http_server inside(
      [](const test::received_request&) { return say(test::http_answer(200, "x")); });
  const std::string port = inside.url("").substr(inside.url("").rfind(':'));
  const test::scripted_http_server server(
      [&port](const test::received_request&) { return redirect_to("http://127.0.0.2" + port + "/"); });
  const outcome answer = fetch(with_credentials(get(server.url("/"))));
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code(), errc::bad_response);
  EXPECT_NE(answer.error().message().find("inside the network"), std::string::npos) << answer.error().message();
  EXPECT_TRUE(inside.requests().empty());
}

bool is_internal_to_us(std::string_view address) {
  return address == "127.0.0.1";
}

TEST_F(client_test, follows_a_redirect_within_the_network_of_the_address_that_was_asked_for) {
  http_client_options options;
  options.is_internal = &is_internal_to_us;
  make_client(options);
  const test::scripted_http_server inside(
      [](const test::received_request&) { return say(test::http_answer(200, "x")); });
  const test::scripted_http_server server(
      [&inside](const test::received_request&) { return redirect_to(inside.url("/")); });
  EXPECT_TRUE(fetch(with_credentials(get(server.url("/")))));
}

struct address_case {
  std::string_view address;
  bool internal;
};

TEST(is_internal_address, knows_what_is_not_the_public_internet) {
  const address_case cases[] = {{"127.0.0.1", true},
                                {"127.8.9.1", true},
                                {"10.0.0.1", true},
                                {"172.16.0.1", true},
                                {"172.31.255.255", true},
                                {"172.32.0.1", false},
                                {"192.168.1.1", true},
                                {"192.169.1.1", false},
                                {"169.254.169.254", true},
                                {"100.64.0.1", true},
                                {"100.128.0.1", false},
                                {"0.0.0.0", true},
                                {"224.0.0.1", true},
                                {"255.255.255.255", true},
                                {"8.8.8.8", false},
                                {"::1", true},
                                {"::", true},
                                {"fe80::1", true},
                                {"fc00::1", true},
                                {"fd12:3456::1", true},
                                {"ff02::1", true},
                                {"::ffff:10.0.0.1", true},
                                {"::ffff:8.8.8.8", false},
                                {"64:ff9b::7f00:1", true},
                                {"64:ff9b::808:808", false},
                                {"2001:4860:4860::8888", false},
                                {"", true},
                                {"example.com", true}};
  for (const address_case& one : cases) {
    EXPECT_EQ(is_internal_address(one.address), one.internal) << one.address;
  }
}

struct redirect_case {
  std::string_view from;
  std::string_view location;
  std::string_view target;  // empty: refused
  bool insecure = false;    // ALLOW_INSECURE_UPSTREAM
};

TEST(redirect_target, leads_to_https_or_stays_on_loopback) {
  const redirect_case cases[] = {
      {"https://api.example/a/b", "https://media.example/c?d=e", "https://media.example/c?d=e"},
      {"https://api.example/a/b", "/c", "https://api.example/c"},
      {"https://api.example/a/b", "c", "https://api.example/a/c"},
      {"https://api.example/a/b", "//media.example/c", "https://media.example/c"},
      {"https://api.example/", "http://media.example/", ""},
      {"https://api.example/", "http://127.0.0.1/", ""},
      {"https://api.example/", "https://user:pass@media.example/", ""},
      {"https://api.example/", "file:///etc/passwd", ""},
      {"https://api.example/", "", ""},
      {"https://api.example/", "ht tp://x", ""},
      {"http://127.0.0.1:1/", "http://localhost:2/x", "http://localhost:2/x"},
      {"http://127.0.0.1:1/", "http://192.0.2.1/x", ""},
      {"http://api.example/", "http://127.0.0.1/x", ""},
      {"http://api.example/", "http://127.0.0.1/x", "", true},
      {"http://api.example/", "http://media.example/x", ""},
      {"http://api.example/", "http://media.example/x", "http://media.example/x", true},
      {"https://api.example/", "http://media.example/x", "", true},
      {"https://api.example/", "https://127.0.0.1:8443/x", ""},
      {"https://api.example/", "https://[::1]/x", ""},
      {"https://api.example/", "https://localhost/x", ""},
  };
  for (const redirect_case& one : cases) {
    const result<std::string> target = redirect_target(one.from, one.location, one.insecure);
    EXPECT_EQ(target ? *target : std::string(), one.target) << one.from << " -> " << one.location;
  }
}

struct url_case {
  std::string_view url;
  bool allowed;
  bool allowed_when_insecure;
};

TEST(check_url, allows_https_and_loopback) {
  const url_case cases[] = {
      {"https://api.example", true, true},
      {"https://api.example:8443/v1?x=y", true, true},
      {"http://127.0.0.1:9/", true, true},
      {"http://127.9.9.9/", true, true},
      {"http://[::1]:9/", true, true},
      {"http://localhost:9/", true, true},
      {"http://localhost.evil.example/", false, true},
      {"http://127.0.0.1.evil.example/", false, true},
      {"http://127.0.0.1@evil.example/", false, false},
      {"https://user:pass@api.example/", false, false},
      {"http://0x7f000001/", true, true},
      {"http://127.0.0.1\\.evil.example/", false, false},
      {"http://api.example/", false, true},
      {"ftp://api.example/", false, false},
      {"file:///etc/passwd", false, false},
      {"api.example/x", false, false},
      {"", false, false},
  };
  for (const url_case& one : cases) {
    EXPECT_EQ(check_url(one.url, false).has_value(), one.allowed) << one.url;
    EXPECT_EQ(check_url(one.url, true).has_value(), one.allowed_when_insecure) << one.url;
  }
}

}  // namespace
}  // namespace zylin::net
