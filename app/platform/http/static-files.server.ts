import { existsSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import type { Middleware } from './front-door.server.ts'

type Answer = { setHeader(name: string, value: string): void }
type Asking = { headers: Record<string, unknown> }

/**
 * Files of a folder, as they lay there at the start; what is none of them goes on. They are given whole: sirv reads a
 * range that ends before it begins, or further than numbers reach, into an error that ends the process, and none of
 * ours is large. Of a file that is gone since it would not say so either.
 */
export function staticFiles(folder: string, setHeaders: (answer: Answer, path: string) => void): Middleware {
  const files = sirv(folder, {
    immutable: true,
    brotli: true,
    maxAge: 31_536_000,
    setHeaders(answer, path) {
      if (!existsSync(join(folder, path))) throw new Gone()
      setHeaders(answer, path)
    },
  })
  return (req, res, next) => {
    delete (req as Asking).headers.range
    try {
      files(req as never, res as never, next)
    } catch (error) {
      if (!(error instanceof Gone)) throw error
      next()
    }
  }
}

class Gone extends Error {}
