#include "zylin/cli/command_line.hpp"

int main(int argc, char** argv) {
  return zylin::cli::run(argc, argv);
}
