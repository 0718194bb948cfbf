#include "openai/strict_schema.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace zylin::sim {

namespace {

constexpr int max_levels = 10;
constexpr std::array<const char*, 7> refused = {"default", "allOf", "not", "if", "then", "else", "oneOf"};

using schema_mistake = std::optional<std::string>;

bool has_type(const nlohmann::json& schema, std::string_view type) {
  const auto found = schema.find("type");
  if (found == schema.end()) {
    return false;
  }
  return *found == type || (found->is_array() && std::ranges::find(*found, nlohmann::json(type)) != found->end());
}

schema_mistake check(const nlohmann::json& schema, const std::string& where, int level);

schema_mistake check_object(const nlohmann::json& schema, const std::string& where, int level) {
  const auto closed = schema.find("additionalProperties");
  if (closed == schema.end() || *closed != false) {
    return where + ": 'additionalProperties' is required to be supplied and to be false";
  }
  const nlohmann::json properties = schema.value("properties", nlohmann::json::object());
  const nlohmann::json required = schema.value("required", nlohmann::json::array());
  if (!properties.is_object() || !required.is_array() || required.size() != properties.size()) {
    return where + ": 'required' is required to be an array including every key in properties";
  }
  for (const auto& [name, inner] : properties.items()) {
    if (std::ranges::find(required, nlohmann::json(name)) == required.end()) {
      return where + ": 'required' is required to include every key in properties. Missing '" + name + "'";
    }
    if (auto found = check(inner, where + "." + name, level + 1)) {
      return found;
    }
  }
  return std::nullopt;
}

schema_mistake check_children(const nlohmann::json& schema, const std::string& where, int level) {
  if (has_type(schema, "array")) {
    return schema.contains("items") ? check(schema["items"], where + "[]", level + 1)
                                    : schema_mistake(where + ": array schema missing items");
  }
  for (const auto& option : schema.value("anyOf", nlohmann::json::array())) {
    if (auto found = check(option, where + "|", level + 1)) {
      return found;
    }
  }
  return std::nullopt;
}

schema_mistake check(const nlohmann::json& schema, const std::string& where, int level) {
  if (!schema.is_object() || level > max_levels) {
    return where + ": not a schema, or nested too deeply";
  }
  for (const char* keyword : refused) {
    if (schema.contains(keyword)) {
      return where + ": '" + keyword + "' is not permitted";
    }
  }
  const bool typed = schema.contains("type") || schema.contains("enum") || schema.contains("const") ||
                     schema.contains("anyOf") || schema.contains("$ref");
  if (!typed) {
    return where + ": schema must have a 'type' key";
  }
  return has_type(schema, "object") ? check_object(schema, where, level) : check_children(schema, where, level);
}

}  // namespace

std::optional<std::string> strict_schema_mistake(const nlohmann::json& schema) {
  if (!schema.is_object() || schema.value("type", nlohmann::json()) != "object" || schema.contains("anyOf")) {
    return "schema must be a JSON Schema of 'type: \"object\"'";
  }
  return check(schema, "root", 1);
}

}  // namespace zylin::sim
