import { AsyncLocalStorage } from 'node:async_hooks'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** A form that is being carried out, by the key it carries. */
export type Sending = {
  ownerId: string
  key: string
  digest: string
  /** Taken: a transaction has claimed the key, or is about to. Done: it was committed. */
  state: 'free' | 'taken' | 'done'
}
export type Work<Result> = (tx: Tx) => Promise<Result>

/** The key belongs to a form that was carried out before, or by somebody quicker. */
export class AlreadySent extends Error {}

const current = new AsyncLocalStorage<Sending>()

/** Whatever this does is done for this form. It travels beside the call, so that no verb has to know of keys. */
export function carriedOutFor<Result>(sending: Sending, work: () => Promise<Result>) {
  return current.run(sending, work)
}

/**
 * The first transaction of a form claims its key, in itself: what it makes and the key are there together or not at
 * all, wherever the server is stopped. Of two at once the second waits for the first, and is told.
 */
export async function claiming<Result>(work: Work<Result>, run: (work: Work<Result>) => Promise<Result>) {
  const sending = current.getStore()
  if (sending?.state !== 'free') return run(work)
  sending.state = 'taken'
  try {
    const result = await run((tx) => withKey(tx, sending, work))
    sending.state = 'done'
    return result
  } catch (error) {
    sending.state = 'free'
    throw error
  }
}

async function withKey<Result>(tx: Tx, { ownerId, key, digest }: Sending, work: Work<Result>) {
  await claim(tx, { ownerId, key, digest, at: now() })
  const result = await work(tx)
  const made = madeBy(result)
  const row = { ownerId_key: { ownerId, key } }
  if (made) await tx.sending.update({ where: row, data: { made } })
  return result
}

async function claim(tx: Tx, data: { ownerId: string; key: string; digest: string; at: Date }) {
  try {
    await tx.sending.create({ data })
  } catch (error) {
    throw (error as { code?: string }).code === 'P2002' ? new AlreadySent() : error
  }
}

/** Verbs answer the row they made. */
function madeBy(result: unknown) {
  const { id } = (result ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : null
}
