import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** Every module of the forum, and what each imports of ours: paths from the root. */
export const sources = filesIn('app').filter((path) => /\.tsx?$/.test(path))
export const imports = sources.flatMap((from) => importsOf(from).map((to) => ({ from, to })))

export function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

export function textOf(path: string) {
  return readFileSync(join(root, path), 'utf8')
}

/** What a file imports of ours, as paths from the root: static, dynamic and re-exported. */
function importsOf(from: string) {
  const named = [...textOf(from).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name!)
  return named.flatMap((name) => {
    const path = name.replace(/\?.*$/, '')
    if (path.startsWith('#app/')) return path.replace('#app/', 'app/')
    return path.startsWith('.') ? relative(root, resolve(root, dirname(from), path)) : []
  })
}

export function arrow({ from, to }: { from: string; to: string }) {
  return `${from} → ${to}`
}
