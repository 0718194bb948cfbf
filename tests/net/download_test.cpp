#include "client_fixture.hpp"

#include "download_file.hpp"

namespace zylin::net {
namespace {

using test::http_answer;
using test::received_request;
using test::scripted_http_server;
using test::scripted_reply;

// Not periodic in any buffer size, so that a lost or repeated piece is visible.
std::string numbered_lines(std::size_t bytes) {
  std::string text;
  for (std::size_t i = 0; text.size() < bytes; ++i) {
    text += std::to_string(i) + '\n';
  }
  return text;
}

TEST_F(client_test, streams_a_large_body_into_the_file) {
  const std::string media = numbered_lines(std::size_t{12} << 20U);
  const test::scripted_http_server server(
      [&media](const test::received_request&) { return say(test::http_answer(200, media)); });
  ports::http_request request = get(server.url());
  request.save_to = in_folder("call.wav");
  request.max_response_bytes = std::size_t{25} << 20U;
  const outcome answer = fetch(std::move(request));
  ASSERT_TRUE(answer) << answer.error().message();
  EXPECT_EQ(answer->body, "");
  EXPECT_TRUE(content(in_folder("call.wav")) == media);
  EXPECT_EQ(files_in_folder(), 1U);
}

TEST_F(client_test, an_empty_body_makes_an_empty_file) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, "")); });
  ports::http_request request = get(server.url());
  request.save_to = in_folder("call.wav");
  ASSERT_TRUE(fetch(std::move(request)));
  EXPECT_EQ(std::filesystem::file_size(in_folder("call.wav")), 0U);
}

TEST_F(client_test, keeps_an_error_answer_in_memory_and_makes_no_file) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(404, "<xml/>")); });
  ports::http_request request = get(server.url());
  request.save_to = in_folder("call.wav");
  const outcome answer = fetch(std::move(request));
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->body, "<xml/>");
  EXPECT_EQ(files_in_folder(), 0U);
}

TEST_F(client_test, a_broken_download_leaves_no_file_and_spares_the_one_before) {
  const test::scripted_http_server server([](const test::received_request&) {
    return say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", test::scripted_reply::ending::close);
  });
  std::ofstream(in_folder("call.wav")) << "earlier";
  ports::http_request request = get(server.url());
  request.save_to = in_folder("call.wav");
  EXPECT_EQ(fetch(std::move(request)).error().code(), errc::connection_lost);
  EXPECT_EQ(content(in_folder("call.wav")), "earlier");
  EXPECT_EQ(files_in_folder(), 1U);
}

TEST_F(client_test, a_download_beyond_the_limit_leaves_no_file) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, std::string(5000, 'x'))); });
  ports::http_request request = get(server.url());
  request.save_to = in_folder("call.wav");
  request.max_response_bytes = 4999;
  EXPECT_EQ(fetch(std::move(request)).error().code(), errc::response_too_large);
  EXPECT_EQ(files_in_folder(), 0U);
}

TEST_F(client_test, a_full_disk_fails_the_download_as_storage_full) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, std::string(5000, 'x'))); });
  ports::http_request request = get(server.url());
  request.save_to = in_folder("call.wav");
  std::filesystem::create_symlink("/dev/full", in_folder("call.wav.part"));
  EXPECT_EQ(fetch(std::move(request)).error().code(), errc::storage_full);
  EXPECT_EQ(files_in_folder(), 0U);
}

TEST_F(client_test, a_folder_that_does_not_exist_fails_before_anything_is_sent) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, "x")); });
  ports::http_request request = get(server.url());
  request.save_to = in_folder("missing") / "call.wav";
  EXPECT_EQ(fetch(std::move(request)).error().code(), errc::storage_failed);
  EXPECT_EQ(server.connections(), 0U);
}

TEST_F(client_test, a_downloaded_file_is_readable_by_its_owner_only) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, "x")); });
  ports::http_request request = get(server.url());
  request.save_to = in_folder("call.wav");
  ASSERT_TRUE(fetch(std::move(request)));
  using std::filesystem::perms;
  EXPECT_EQ(std::filesystem::status(in_folder("call.wav")).permissions(), perms::owner_read | perms::owner_write);
}

}  // namespace
}  // namespace zylin::net
