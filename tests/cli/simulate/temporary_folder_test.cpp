#include "simulate/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <optional>
#include <utility>

namespace zylin::cli {
namespace {

namespace fs = std::filesystem;

TEST(temporary_folder, goes_with_everything_in_it) {
  std::optional<temporary_folder> folder(temporary_folder::create().value());
  const fs::path path = folder->path();
  fs::create_directory(path / "inner");
  std::ofstream(path / "inner" / "file") << "text";
  folder.reset();
  EXPECT_FALSE(fs::exists(path));
}

TEST(temporary_folder, is_for_this_user_only) {
  const auto folder = temporary_folder::create();
  ASSERT_TRUE(folder);
  EXPECT_EQ(fs::status(folder->path()).permissions(), fs::perms::owner_all);
}

TEST(temporary_folder, stays_when_it_is_kept_even_after_a_move) {
  fs::path path;
  {
    auto made = temporary_folder::create();
    ASSERT_TRUE(made);
    made->keep();
    const temporary_folder moved = std::move(*made);
    path = moved.path();
  }
  EXPECT_TRUE(fs::exists(path));
  fs::remove_all(path);
}

}  // namespace
}  // namespace zylin::cli
