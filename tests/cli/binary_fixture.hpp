#pragma once

#include "cli/child_process.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>  // mkdtemp is POSIX, not in <cstdlib>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace zylin::test {

using variables = std::map<std::string, std::string>;

/// The program as operators start it, in an empty folder.
class binary_fixture : public ::testing::Test {
 protected:
  binary_fixture() {
    std::string pattern = (std::filesystem::temp_directory_path() / "zylin-cli-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
  }
  ~binary_fixture() override { std::filesystem::remove_all(folder_); }

  [[nodiscard]] static std::vector<std::string> command(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), ZYLIN_BINARY);
    return arguments;
  }

  int run(const std::vector<std::string>& arguments, const variables& environment = {}) {
    child_process child(command(arguments), environment, folder_);
    const int status = child.wait();
    output = child.output();
    return status;
  }

  static variables good_settings() {
    return {{"TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000001"},
            {"TWILIO_AUTH_TOKEN", "f00dfeedf00dfeedf00dfeedf00dfeed"},
            {"TWILIO_PHONE_NUMBER", "+14155550100"},
            {"TWILIO_WHATSAPP_NUMBER", "+14155238886"},
            {"OPENAI_API_KEY", "sk-canary"},
            {"PUBLIC_URL", "https://phone.example.org"},
            {"ZYLIN_LISTEN", "127.0.0.1:0"}};
  }

  std::string folder_;
  std::string output;
};

}  // namespace zylin::test
