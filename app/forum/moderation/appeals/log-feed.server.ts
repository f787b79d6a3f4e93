import { loadMessages } from '#app/messages/load.ts'
import { atom } from '#app/platform/atom.ts'
import { publicUrl } from '#app/platform/env.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { translator } from '#app/platform/i18n/translate.ts'
import { listLog } from './log-queries.server.ts'
import { saidOf } from './said-of.ts'

const ENTRIES = 50

/** The public log as a feed: the same lines, in one language. */
export async function logFeed(locale: Locale) {
  const t = translator(locale, await loadMessages(locale))
  const { lines } = await listLog({}, ENTRIES)
  const address = (path: string) => new URL(path, publicUrl).href
  return atom({
    id: `tag:${publicUrl.hostname},2026:moderation-log`,
    title: t('appeals.log.title'),
    language: locale,
    home: address('/moderation-log'),
    self: address('/moderation-log.atom'),
    entries: lines.map((line) => ({
      id: `tag:${publicUrl.hostname},2026:decision:${line.id}`,
      title: saidOf(line, t),
      at: line.at,
      link: address(`/moderation-log/${line.id}`),
    })),
  })
}
