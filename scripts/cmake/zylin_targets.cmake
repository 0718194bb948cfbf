# zylin_library(<area> [SMALL] [PUBLIC <targets…>] [PRIVATE <targets…>])
# One library per area of the architecture: every .cpp below the area's folder. An area links only what it
# names, so a wrong include does not link. SMALL: it runs once for a command or a start, so a release optimises it for
# size, which compiles a third faster.
function(zylin_library area)
  cmake_parse_arguments(arg "SMALL" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  set(name zylin_${area})
  if(sources)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/include" PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE zylin_options ${arg_PRIVATE})
    if(arg_SMALL)
      target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-Os>)
    endif()
  else()
    add_library(${name} INTERFACE)
    target_include_directories(${name} INTERFACE "${PROJECT_SOURCE_DIR}/include")
    target_link_libraries(${name} INTERFACE ${arg_PUBLIC} ${arg_PRIVATE})
  endif()
  add_library(zylin::${area} ALIAS ${name})
endfunction()

# zylin_test(<area> [SLOW] [RELEASED | SKIPS] [STARTS <program>] [PRECOMPILE <headers…>] LINK <targets…>)
# One test program per area: every .cpp below its folder. GoogleTest is read once for a program, and so are the headers
# named after PRECOMPILE: they are most of what a test costs to compile. STARTS: the program whose path they get as
# ZYLIN_BINARY. SLOW: its tests start whole systems. RELEASED: its tests also run without sanitizers. SKIPS: some of
# them skip themselves under sanitizers; only those also run without. scripts/run-tests reads all that from tests.txt;
# for ctest a program is one test.
function(zylin_test area)
  cmake_parse_arguments(arg "SLOW;RELEASED;SKIPS" "STARTS" "LINK;PRECOMPILE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  if(NOT sources)
    return()
  endif()
  set(name zylin_${area}_tests)
  add_executable(${name} ${sources} $<TARGET_OBJECTS:zylin_failpoint_none>)
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(${name} PRIVATE zylin_options zylin_source_folder ${arg_LINK} GTest::gmock GTest::gtest_main)
  target_precompile_headers(${name} PRIVATE <gmock/gmock.h> <gtest/gtest.h> ${arg_PRECOMPILE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(${name} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")  # ccache compares what is in it
  endif()
  target_compile_options(${name} PRIVATE -O0 -U_FORTIFY_SOURCE)  # compiling them is what a test costs, not running
  if(ZYLIN_SANITIZE MATCHES "undefined")
    # What the tests themselves do to pointers; in what they test, everything is checked. It is a fifth of their compiling.
    target_compile_options(${name} PRIVATE -fno-sanitize=null,alignment,vptr)
  endif()
  set(started "")
  if(arg_STARTS)
    set(started "$<TARGET_FILE:${arg_STARTS}>")
    target_compile_definitions(${name} PRIVATE ZYLIN_BINARY="${started}")
    add_dependencies(${name} ${arg_STARTS})
  endif()
  add_test(NAME ${area} COMMAND ${name})
  set_tests_properties(${area} PROPERTIES TIMEOUT 1200)

  set(flags "-")
  if(arg_SLOW)
    string(APPEND flags ",slow")
  endif()
  if(arg_RELEASED)
    string(APPEND flags ",released")
  endif()
  if(arg_SKIPS)
    string(APPEND flags ",skips")
  endif()
  if(arg_RELEASED OR arg_SKIPS)
    add_dependencies(released_tests ${name})
  endif()
  set_property(GLOBAL APPEND_STRING PROPERTY zylin_test_programs
    "${area};${flags};${CMAKE_CURRENT_SOURCE_DIR};$<TARGET_FILE:${name}>;${started}\n")
endfunction()
