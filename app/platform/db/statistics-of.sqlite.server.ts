import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { db } from './client.server.ts'
import { databaseFile } from './engine.server.ts'
import { transact } from './transact.server.ts'

export async function refresh() {
  const counted = await inAThread()
  if (counted === 0) return 0
  // Each connection knows what it read when it was opened: both read it again.
  await db.$executeRaw`ANALYZE sqlite_schema`
  await transact((tx) => tx.$executeRaw`ANALYZE sqlite_schema`)
  return counted
}

/** Counting the rows of a large forum takes seconds, in which no page would be answered. */
function inAThread() {
  const thread = new Worker(resolve('prisma/analyze.mjs'), { workerData: { file: databaseFile } })
  thread.unref()
  return new Promise<number>((resolve, reject) => {
    thread.once('message', resolve).once('error', reject)
    thread.once('exit', (code) => reject(new Error(`counting ended with ${code}`)))
  })
}
