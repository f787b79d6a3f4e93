import type { Takes } from './takes.ts'

/** What travels with a request besides the request: one object per request, made at the door. */
export type Asked = {
  /** From the socket, or from the proxy that TRUST_PROXY counts. */
  clientAddress: string
  /** Of this answer's scripts, made by security-headers.server.ts: the policy lets no other run. */
  nonce?: string
  /** Names this request in the log, and in `x-request-id` of its answer. */
  requestId?: string
  /** What a form may hold at this address: body-limit.server.ts says it before anything is read. */
  takes?: Takes
  /** Headers the answer shall carry: cookies, Retry-After. Whoever handles the request may add to them. */
  answer: Headers
  /** Kept for the length of the request by web/actor.server.ts. */
  actor?: Promise<unknown>
  /** Asked by a page's script for its data, not by a browser for a page. */
  forData?: boolean
  /** What a form of this request was refused with: the page around it is drawn for whoever sent it. */
  refused?: object
}

export type Handle = (request: Request, asked: Asked) => Promise<Response>

/** Everything between the socket and Remix is one of these around the next. */
export type Around = (next: Handle) => Handle

/** `wrap(a, b, c)(app)` reads outside in: a sees the request first and the response last. */
export function wrap(...layers: Around[]): Around {
  return (app) => layers.reduceRight((next, layer) => layer(next), app)
}
