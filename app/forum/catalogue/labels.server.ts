import { db } from '#app/platform/db/client.server.ts'
import { onForget } from '#app/platform/forget.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import type { SubjectKind } from './name.ts'

export type Labels = Record<'phone' | 'use' | 'use-group' | 'tag' | 'criterion', Record<string, string>>

const kept = new Map<Locale, Promise<Labels>>()

/** What phones, uses, groups and tags are called in one language: on every page, so in memory until they change. */
export function labelsIn(locale: Locale): Promise<Labels> {
  let labels = kept.get(locale)
  if (!labels) {
    labels = load(locale)
    kept.set(locale, labels)
    labels.catch(() => kept.delete(locale))
  }
  return labels
}

/** After every change of the catalogue. */
export function forgetLabels() {
  kept.clear()
}
onForget(forgetLabels)

async function load(locale: Locale): Promise<Labels> {
  const subjectKind = { in: ['phone', 'use', 'use-group', 'tag', 'criterion'] satisfies SubjectKind[] }
  const names = await db.name.findMany({
    where: { kind: 'name', subjectKind, language: { in: [locale, 'en'] } },
    select: { subjectKind: true, subjectId: true, language: true, text: true },
  })
  const labels: Labels = {
    phone: named(),
    use: named(),
    'use-group': named(),
    tag: named(),
    criterion: named(),
  }
  const own = names.filter(({ language }) => language === locale)
  for (const { subjectKind, subjectId, text } of [...names, ...own])
    labels[subjectKind as keyof Labels][subjectId] = text
  return labels
}

/** Addresses ask for anything, and nothing is called `constructor` by itself. */
function named(): Record<string, string> {
  return Object.create(null)
}
