import type { Tx } from '#app/platform/db/client.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { mentionsIn, RENDERER, render } from './markup.server.ts'

/** A text as a post keeps it: source, markup, and which of its mentions are members. */
export async function written(tx: Tx, body: string) {
  const wanted = mentionsIn(body).slice(0, 20)
  const found = wanted.length
    ? await tx.member.findMany({ where: { foldedName: { in: wanted } }, select: { foldedName: true } })
    : []
  const names = found.map(({ foldedName }) => foldedName)
  return { body, html: render(body, new Set(names)), renderer: RENDERER, mentions: names.join(' ') }
}

type Post = { id: string; mentions: string; demo: boolean }

/** A step of every edit: whom a post names now and did not before hears of it. */
export async function tellNamed(tx: Tx, { id, mentions, demo }: Post, after: string) {
  const before = mentions.split(' ')
  const more = after.split(' ').some((name) => name && !before.includes(name))
  if (more && !demo) await later(tx, { kind: 'tell-reply', key: id })
}
