import type { IncomingMessage } from 'node:http'
import { isLoopback, publicUrl } from '#app/platform/env.server.ts'

type Refused = { status: number; why: string; headers?: Record<string, string> }

const METHODS = ['GET', 'HEAD', 'POST']

/** Why a request is not let in, before anything takes its words for an address; null for one that may come. */
export function turnedAway({ method = '', url = '', rawHeaders, headers }: IncomingMessage): Refused | null {
  if (!METHODS.includes(method))
    return { status: 405, why: 'Nothing here is asked for this way.', headers: { allow: METHODS.join(', ') } }
  if (!url.startsWith('/')) return { status: 400, why: 'This is no address of a page.' }
  const hosts = rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === 'host').length
  if (hosts !== 1 || whose(headers.host) === 'nobody’s')
    return { status: 400, why: `This forum answers at ${publicUrl.origin} only.` }
  return null
}

/** Whether a Host header names us, this machine by another name, or neither; ports are part of a name. */
export function whose(host = ''): 'ours' | 'this machine’s' | 'nobody’s' {
  const shaped = /^([a-z\d._-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(host)
  const named = shaped ? URL.parse(`${publicUrl.protocol}//${host}`) : null
  if (!named) return 'nobody’s'
  if (named.host === publicUrl.host) return 'ours'
  const both = [named, publicUrl].every(({ hostname }) => isLoopback(hostname.replace(/^\[|\]$/g, '')))
  return both ? 'this machine’s' : 'nobody’s'
}
