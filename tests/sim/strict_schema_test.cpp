#include "openai/strict_schema.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <vector>

namespace zylin::sim {
namespace {

using json = nlohmann::json;

TEST(strict_schema, takes_what_openai_takes) {
  const json schema = json::parse(R"({"type":"object","additionalProperties":false,"required":["a","b","c"],
    "properties":{"a":{"type":"string","enum":["x","y"]},"b":{"type":["string","null"]},
      "c":{"anyOf":[{"type":"null"},{"type":"array","items":{"type":"integer"}}]}}})");
  EXPECT_EQ(strict_schema_mistake(schema), std::nullopt);
}

TEST(strict_schema, refuses_what_openai_refuses) {
  const std::vector<const char*> refused = {
      R"(null)",
      R"({"type":"string"})",
      R"({"type":"object","required":[],"properties":{}})",
      R"({"type":"object","additionalProperties":true,"required":[],"properties":{}})",
      R"({"type":"object","additionalProperties":false,"required":[],"properties":{"a":{"type":"string"}}})",
      R"({"type":"object","additionalProperties":false,"required":["b"],"properties":{"a":{"type":"string"}}})",
      R"({"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":{}}})",
      R"({"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":{"type":"string","default":"x"}}})",
      R"({"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":{"type":"array"}}})",
      R"({"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":{"type":"object"}}})",
  };
  for (const char* each : refused) {
    EXPECT_NE(strict_schema_mistake(json::parse(each)), std::nullopt) << each;
  }
}

TEST(strict_schema, has_a_limit_of_levels) {
  json schema = {{"type", "string"}};
  for (int i = 0; i < 12; ++i) {
    schema = {
        {"type", "object"}, {"additionalProperties", false}, {"required", {"a"}}, {"properties", {{"a", schema}}}};
  }
  EXPECT_NE(strict_schema_mistake(schema), std::nullopt);
}

}  // namespace
}  // namespace zylin::sim
