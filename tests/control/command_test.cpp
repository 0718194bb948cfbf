#include "zylin/control/command.hpp"

#include <gtest/gtest.h>

namespace zylin::control {
namespace {

TEST(a_command, is_one_line_that_is_read_back_as_it_was_written) {
  const command asked{"jobs.retry", {{"id", "7"}, {"note", "two\nlines, \"quoted\" ✓"}}};
  const std::string line = write_command(asked);
  EXPECT_EQ(line.find('\n'), line.size() - 1);
  const result<command> read = read_command(line);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->name, asked.name);
  EXPECT_EQ(read->arguments, asked.arguments);
}

TEST(a_command, is_refused_where_it_is_none) {
  for (const char* line : {"", "\n", "{}", "[]", "7", "{\"command\":7}", R"({"command":"x","arguments":[]})",
                           R"({"command":"x","arguments":{"id":7}})", R"({"command":"x")", "\xFF\xFE"}) {
    EXPECT_EQ(read_command(line).error().code(), errc::bad_response) << line;
  }
  EXPECT_TRUE(read_command(R"({"command":"x"})")) << "arguments may be missing";
}

TEST(a_reply, is_read_back_as_it_was_written) {
  EXPECT_EQ(*read_reply(write_reply(std::string("done ✓"))), "done ✓");
  for (const errc code : {errc::not_found, errc::conflict, errc::storage_failed, errc::invalid_input}) {
    const reply read = read_reply(write_reply(error(code, "because")));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code(), code);
    EXPECT_EQ(read.error().message(), "because");
  }
}

TEST(a_reply, never_carries_a_code_that_a_caller_would_act_upon) {
  const reply read = read_reply(R"({"error":"connect_failed","message":"x"})");
  EXPECT_EQ(read.error().code(), errc::server_failed);
}

TEST(a_reply, is_refused_where_it_is_none) {
  for (const char* line : {"", "{}", "[]", R"({"done":1})", R"({"error":"x"})", R"({"message":"x"})"}) {
    EXPECT_EQ(read_reply(line).error().code(), errc::bad_response) << line;
  }
}

}  // namespace
}  // namespace zylin::control
