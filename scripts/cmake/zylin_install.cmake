# The binary, the unit that starts it, and the files an operator copies.
install(TARGETS zylin RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")

file(READ "${PROJECT_SOURCE_DIR}/config/systemd/zylin.service" unit)
string(REPLACE "/usr/local/bin/" "${CMAKE_INSTALL_FULL_BINDIR}/" unit "${unit}")
file(WRITE "${PROJECT_BINARY_DIR}/zylin.service" "${unit}")
install(FILES "${PROJECT_BINARY_DIR}/zylin.service" DESTINATION lib/systemd/system)

install(FILES .env.example DESTINATION "${CMAKE_INSTALL_DATADIR}/zylin" RENAME zylin.env.example)
install(FILES config/business.example.json config/nginx/zylin.conf DESTINATION "${CMAKE_INSTALL_DATADIR}/zylin")
install(DIRECTORY config/rehearsals/ DESTINATION "${CMAKE_INSTALL_DATADIR}/zylin/rehearsals" FILES_MATCHING PATTERN "*.json")
