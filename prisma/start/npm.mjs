import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './run.mjs'

/** The npm that started us, on the Node that runs us; or the one that is found. */
export function npm(words) {
  const file = process.env.npm_execpath
  const [program, ...first] = file?.endsWith('js') ? [process.execPath, file] : ['npm']
  return run(program, [...first, ...words], headers())
}

/** Where Node brought its own headers, compiling needs no download of them. */
export function headers(node = process.execPath) {
  const prefix = dirname(dirname(realpathSync(node)))
  const there = existsSync(join(prefix, 'include/node/node.h'))
  return there && !process.env.npm_config_nodedir ? { npm_config_nodedir: prefix } : {}
}
