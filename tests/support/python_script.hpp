#pragma once

#include "support/source_folder.hpp"
#include "support/temp_folder.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>

namespace zylin::test {

/// What a Python script of `tests/` prints for `asked`, which it gets as a file: an independent reader's answer.
inline nlohmann::json answer_of_script(const std::string& script, const nlohmann::json& asked) {
  const temp_folder folder;
  const std::filesystem::path file = folder / "asked.json";
  std::ofstream(file) << asked;
  const std::string command = "/usr/bin/python3 " + source_folder() + "/tests/" + script + " " + file.string();
  const auto close = [](std::FILE* stream) { EXPECT_EQ(::pclose(stream), 0) << "scripts/test installs what it needs"; };
  const std::unique_ptr<std::FILE, decltype(close)> answer(::popen(command.c_str(), "r"), close);
  std::string text;
  std::array<char, 4096> block{};
  for (std::size_t got = 0; (got = std::fread(block.data(), 1, block.size(), answer.get())) > 0;) {
    text.append(block.data(), got);
  }
  return nlohmann::json::parse(text, nullptr, false);
}

}  // namespace zylin::test
