const CARRIED = { platforms: ['linux', 'darwin', 'win32'], machines: ['x64', 'arm64'] }

/** Version 13 carries its binaries, for Node 22 and newer on these machines; 11 is compiled for any other. */
exports.which = function which({ platform, arch, versions } = process) {
  const carried = CARRIED.platforms.includes(platform) && CARRIED.machines.includes(arch)
  return carried && Number.parseInt(versions.node, 10) >= 22 ? 'better-sqlite3-13' : 'better-sqlite3-11'
}
