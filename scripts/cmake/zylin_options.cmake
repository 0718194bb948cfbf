# Flags every target of the project is built with.
set(ZYLIN_SANITIZE "" CACHE STRING "Sanitizers to build with, as for -fsanitize=")
option(ZYLIN_WERROR "Treat warnings as errors" ON)

find_program(ZYLIN_CCACHE ccache)
if(ZYLIN_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${ZYLIN_CCACHE}")
endif()

add_library(zylin_options INTERFACE)
target_compile_options(zylin_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
if(ZYLIN_WERROR)
  target_compile_options(zylin_options INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # False positives of GCC 12 at -O2: inside std::string, and where it inlines one half only of Asio's pair that
  # allocates and frees a coroutine frame.
  target_compile_options(zylin_options INTERFACE
    -Wno-maybe-uninitialized -Wno-restrict -Wno-missing-field-initializers -Wno-mismatched-new-delete)
endif()

if(ZYLIN_SANITIZE)
  add_compile_options(-fsanitize=${ZYLIN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
  add_link_options(-fsanitize=${ZYLIN_SANITIZE})
else()
  add_compile_options(-fstack-protector-strong -D_FORTIFY_SOURCE=2)
endif()
