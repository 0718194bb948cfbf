# Flags every target of the project is built with.
set(ZYLIN_SANITIZE "" CACHE STRING "Sanitizers to build with, as for -fsanitize=")
option(ZYLIN_WERROR "Treat warnings as errors" ON)

# A compiler cache, if there is one. It works for every clone of the project, wherever it is; settings in the
# environment win.
find_program(ZYLIN_CCACHE ccache)
if(ZYLIN_CCACHE)
  foreach(setting "BASEDIR=${PROJECT_SOURCE_DIR}" NOHASHDIR=1
      SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime)
    string(REGEX MATCH "^[A-Z]+" name "${setting}")
    if(NOT DEFINED ENV{CCACHE_${name}})
      list(APPEND ccache_settings "CCACHE_${setting}")
    endif()
  endforeach()
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env ${ccache_settings} "${ZYLIN_CCACHE}")
endif()

add_library(zylin_options INTERFACE)
target_compile_options(zylin_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
if(NOT CMAKE_UNITY_BUILD)
  target_compile_options(zylin_options INTERFACE -Wshadow)  # in a unity build also of what another source names
endif()
if(ZYLIN_WERROR)
  target_compile_options(zylin_options INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # False positives of GCC 12 at -O2: inside std::string, and where it inlines one half only of Asio's pair that
  # allocates and frees a coroutine frame.
  target_compile_options(zylin_options INTERFACE
    -Wno-maybe-uninitialized -Wno-restrict -Wno-missing-field-initializers -Wno-mismatched-new-delete
    -Wno-subobject-linkage)  # sources compiled together are included files: what they keep to themselves is no header's
endif()

if(ZYLIN_SANITIZE)
  add_compile_options(-fsanitize=${ZYLIN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
  add_link_options(-fsanitize=${ZYLIN_SANITIZE})
  if(ZYLIN_SANITIZE MATCHES "address")
    # Tests start such programs hundreds of times: without a million relocations each starts in two thirds of the time.
    add_compile_options(-fno-pie)
    add_link_options(-no-pie)
  endif()
else()
  add_compile_options(-fstack-protector-strong -D_FORTIFY_SOURCE=2)
endif()

# lld links the many test programs in a fraction of the time.
string(REGEX MATCH "^[0-9]+" compiler_version "${CMAKE_CXX_COMPILER_VERSION}")
find_program(ZYLIN_LLD NAMES "ld.lld-${compiler_version}" ld.lld)
if(ZYLIN_LLD AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  add_link_options("--ld-path=${ZYLIN_LLD}")
endif()
