# Everything comes from the distribution's packages: scripts/common.sh installs them.
find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS url)
find_package(CURL 7.85 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(SQLite3 3.38 REQUIRED)
find_package(nlohmann_json 3.10 REQUIRED)
find_package(pugixml 1.12 REQUIRED)
find_package(spdlog 1.9 REQUIRED)
find_package(date REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(prometheus-cpp REQUIRED)
find_package(Protobuf REQUIRED)

find_path(SYSTEMD_INCLUDE_DIR systemd/sd-daemon.h REQUIRED)
find_library(SYSTEMD_LIBRARY systemd REQUIRED)
add_library(zylin_systemd INTERFACE)
target_include_directories(zylin_systemd SYSTEM INTERFACE "${SYSTEMD_INCLUDE_DIR}")
target_link_libraries(zylin_systemd INTERFACE "${SYSTEMD_LIBRARY}")

find_path(UTF8PROC_INCLUDE_DIR utf8proc.h REQUIRED)
find_library(UTF8PROC_LIBRARY utf8proc REQUIRED)
add_library(zylin_utf8proc INTERFACE)
target_include_directories(zylin_utf8proc SYSTEM INTERFACE "${UTF8PROC_INCLUDE_DIR}")
target_link_libraries(zylin_utf8proc INTERFACE "${UTF8PROC_LIBRARY}")

# No imported target: libical's own CMake files also want its GLib part.
find_path(ICAL_INCLUDE_DIR libical/ical.h REQUIRED)
find_library(ICAL_LIBRARY ical REQUIRED)
add_library(zylin_libical INTERFACE)
target_include_directories(zylin_libical SYSTEM INTERFACE "${ICAL_INCLUDE_DIR}")
target_link_libraries(zylin_libical INTERFACE "${ICAL_LIBRARY}")

# Debian 12 cannot install libphonenumber-dev beside Boost 1.81 (it asks for Boost 1.74's headers, which
# these headers do not use), so scripts/common.sh unpacks the headers into build/deps.
set(ZYLIN_DEPS "${PROJECT_SOURCE_DIR}/build/deps")
find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h HINTS "${ZYLIN_DEPS}/usr/include" REQUIRED)
find_library(PHONENUMBER_LIBRARY NAMES phonenumber libphonenumber.so.8 REQUIRED)
add_library(zylin_phonenumber INTERFACE)
target_include_directories(zylin_phonenumber SYSTEM INTERFACE "${PHONENUMBER_INCLUDE_DIR}")
target_link_libraries(zylin_phonenumber INTERFACE "${PHONENUMBER_LIBRARY}" protobuf::libprotobuf)
