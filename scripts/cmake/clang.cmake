# The default compiler: g++ 12 miscompiles some coroutines (docs/architecture.md), so clang is preferred.
if(NOT DEFINED CMAKE_CXX_COMPILER)
  find_program(ZYLIN_CLANG NAMES clang++-16 clang++-17 clang++-18 clang++-19 clang++-20 clang++)
  if(ZYLIN_CLANG)
    set(CMAKE_CXX_COMPILER "${ZYLIN_CLANG}")
  endif()
endif()
