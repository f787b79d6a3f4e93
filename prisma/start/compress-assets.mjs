import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

const compress = promisify(brotliCompress)

/**
 * `node compress-assets.mjs <folder>`: once and at leisure, so that it is smaller than what could be done anew with
 * every request. A process of its own: the 100 MB it takes would stay with the server that was started with it.
 */
const folder = process.argv[2]
const names = readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))
await Promise.all(
  names.map(async (name) => {
    const file = join(folder, name)
    writeFileSync(`${file}.br`, await compress(readFileSync(file)))
  }),
)
