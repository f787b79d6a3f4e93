import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { loadMessages } from '#app/messages/load.ts'
import { atom } from '#app/platform/atom.ts'
import { publicUrl } from '#app/platform/env.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { translator } from '#app/platform/i18n/translate.ts'
import { listAllowed } from './app-queries.server.ts'

/** Apps that are newly allowed on a back screen, as enough members found. */
export async function allowedFeed(locale: Locale) {
  const t = translator(locale, await loadMessages(locale))
  const [allowed, labels] = await Promise.all([listAllowed(), labelsIn(locale)])
  const address = (path: string) => new URL(path, publicUrl).href
  return atom({
    id: `tag:${publicUrl.hostname},2026:apps`,
    title: t('apps.feed.title'),
    language: locale,
    home: address('/apps'),
    self: address('/apps.atom'),
    entries: allowed.map(({ id, row, name, phoneId, build, at }) => ({
      id: `tag:${publicUrl.hostname},2026:app-allowed/${id}`,
      title: t('apps.feed.entry', { name, phone: labels.phone[phoneId] ?? phoneId, build }),
      at,
      link: address(`/apps/rows/${row}`),
    })),
  })
}
