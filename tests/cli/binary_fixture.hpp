#pragma once

#include "cli/child_process.hpp"
#include "support/temp_folder.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace zylin::test {

using variables = std::map<std::string, std::string>;

/// The program as operators start it, in an empty folder.
class binary_fixture : public ::testing::Test {
 protected:
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

  test::temp_folder fresh_;
  std::string folder_ = fresh_.path().string();
  std::string output;
};

}  // namespace zylin::test
