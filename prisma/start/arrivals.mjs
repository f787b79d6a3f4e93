import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Answers how to count: how many of the packages that the lock file wants on this machine lie in node_modules. */
export function arrivals(tools, root = '.', machine = thisMachine()) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const wanted = Object.keys(packages).filter((path) => isWanted(path, packages[path], tools, machine))
  const missing = new Set(wanted)
  return () => {
    for (const path of missing) if (existsSync(join(root, path, 'package.json'))) missing.delete(path)
    return `${wanted.length - missing.size} of ${wanted.length} packages have arrived`
  }
}

function isWanted(path, { link, dev, devOptional, os, cpu, libc }, tools, machine) {
  if (!path.startsWith('node_modules/') || link || ((dev || devOptional) && !tools)) return false
  return fits(os, machine.os) && fits(cpu, machine.cpu) && (!libc || fits(libc, machine.libc))
}

/** As npm reads it: names that are allowed, or names with a `!` that are not. */
function fits(names, name) {
  if (!names || names.includes('any')) return true
  return names.some((one) => one.startsWith('!')) ? !names.includes(`!${name}`) : names.includes(name)
}

function thisMachine() {
  return { os: process.platform, cpu: process.arch, libc: libc() }
}

function libc() {
  if (process.platform !== 'linux') return undefined
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
}
