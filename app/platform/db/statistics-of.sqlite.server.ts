import { on } from 'node:events'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { db } from './client.server.ts'
import { databaseFile } from './engine.server.ts'
import { transact } from './transact.server.ts'

/** What the thread says once it has looked roughly, and again once it has counted. */
type Counted = { parts: number; roughly: boolean }

export async function refresh() {
  let parts = 0
  for await (const [counted] of inAThread()) {
    parts = (counted as Counted).parts
    if (parts > 0) await readAgain()
    if (!(counted as Counted).roughly) break
  }
  return parts
}

/** Each connection knows what it read when it was opened: both read it again. */
async function readAgain() {
  await db.$executeRaw`ANALYZE sqlite_schema`
  await transact((tx) => tx.$executeRaw`ANALYZE sqlite_schema`)
}

/** Counting the rows of a large forum takes seconds, in which no page would be answered. */
function inAThread() {
  const thread = new Worker(resolve('prisma/analyze.mjs'), { workerData: { file: databaseFile } })
  thread.unref()
  const ended = new AbortController()
  thread.once('exit', (code) => ended.abort(new Error(`counting ended with ${code}`)))
  return on(thread, 'message', { signal: ended.signal })
}
