import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { loadMessages } from '#app/messages/load.ts'
import { atom, type Entry } from '#app/platform/atom.ts'
import { db } from '#app/platform/db/client.server.ts'
import { publicUrl } from '#app/platform/env.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { type Translate, translator } from '#app/platform/i18n/translate.ts'

const ENTRIES = 50

/** What happened to the builds of a phone: those that became known, and tips whose state changed. */
export async function updatesFeed(phoneId: string, locale: Locale) {
  const phone = await db.phone.findUnique({ where: { id: phoneId }, select: { id: true } })
  if (!phone) throw refuse.notFound('builds.noSuchPhone')
  const t = translator(locale, await loadMessages(locale))
  const name = (await labelsIn(locale)).phone[phoneId] ?? phoneId
  const entries = [...(await becameKnown(phoneId, name, t)), ...(await changed(phoneId, t))]
  const home = `/phones/${phoneId}/updates`
  return atom({
    id: tagged('updates', phoneId),
    title: t('board.title', { phone: name }),
    language: locale,
    home: address(home),
    self: address(`${home}.atom`),
    entries: entries.sort((a, b) => +b.at - +a.at || (a.id < b.id ? 1 : -1)).slice(0, ENTRIES),
  })
}

async function becameKnown(phoneId: string, phone: string, t: Translate): Promise<Entry[]> {
  const places = await db.buildPhone.findMany({
    where: { phoneId, known: true, knownSince: { not: null } },
    include: { build: { select: { text: true } } },
    orderBy: { knownSince: 'desc' },
    take: ENTRIES,
  })
  return places.map(({ id, buildId, knownSince, build }) => ({
    id: tagged('build', id),
    title: t('board.known', { build: build.text, phone }),
    at: knownSince!,
    link: address(`/phones/${phoneId}/updates#${buildId}`),
  }))
}

/** Of tips everybody may read (readableBy): removed and deleted ones are in no feed. */
async function changed(phoneId: string, t: Translate): Promise<Entry[]> {
  const changes = await db.stateChange.findMany({
    where: {
      phoneId,
      word: { in: ['works', 'mixed', 'broken'] },
      claim: { kind: 'TIP', thread: { removedAt: null, deletedAt: null } },
    },
    include: { claim: { select: { thread: { select: { id: true, slug: true, title: true } } } } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: ENTRIES,
  })
  const builds = await db.build.findMany({
    where: { id: { in: changes.map(({ buildId }) => buildId) } },
    select: { id: true, text: true },
  })
  const textOf = new Map(builds.map(({ id, text }) => [id, text]))
  return changes.flatMap(({ id, buildId, word, at, claim: { thread } }) => {
    const build = textOf.get(buildId)
    if (!thread || !build) return []
    const reading = new URLSearchParams({ phone: phoneId, build })
    const key = `board.change.${word as 'works' | 'mixed' | 'broken'}` as const
    const link = address(`${threadPath(thread)}?${reading}`)
    return { id: tagged('change', id), title: t(key, { build, title: thread.title }), at, link }
  })
}

function address(path: string) {
  return new URL(path, publicUrl).href
}

function tagged(kind: string, id: string) {
  return `tag:${publicUrl.hostname},2026:${kind}:${id}`
}
