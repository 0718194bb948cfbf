#pragma once

#include <gtest/gtest.h>

#include <cctype>
#include <string>

namespace zylin::test {

/// For INSTANTIATE_TEST_SUITE_P: names each test after its printed parameter, without characters not allowed there.
struct parameter_name {
  template <class Parameter>
  std::string operator()(const testing::TestParamInfo<Parameter>& test) const {
    std::string name;
    for (const char c : testing::PrintToString(test.param)) {
      if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
        name += c;
      } else if (!name.empty() && name.back() != '_') {
        name += '_';
      }
    }
    if (name.ends_with('_')) {
      name.pop_back();
    }
    return name.empty() ? "empty" : name;
  }
};

}  // namespace zylin::test
