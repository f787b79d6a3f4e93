import { type Labels, labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { listed } from '#app/forum/posts/post-policy.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import type { Summary } from './phone-summary.ts'

export type PhoneReviews = Awaited<ReturnType<typeof loadPhoneReviews>>

/** What a phone's owners came to, from its stored summary alone: 5,000 reviews cost what 50 do. */
export async function loadPhoneReviews(phoneId: string, locale: Locale) {
  const [found, labels] = await Promise.all([findSummary(phoneId), labelsIn(locale)])
  if (!found || found.summary.reviews === 0) return null
  const { voices: _, changes, uses, criteria, ...numbers } = found.summary
  return {
    ...numbers,
    at: found.at,
    uses: uses.map((use) => ({ ...use, name: nameIn(labels.use, use.id) })),
    criteria: criteria.map((criterion) => ({ ...criterion, name: nameIn(labels.criterion, criterion.id) })),
    changes: await withThreads(changes, labels),
  }
}

export async function findSummary(phoneId: string) {
  const row = await db.phoneSummary.findUnique({ where: { phoneId } })
  return row && { at: row.at, summary: row.data as unknown as Summary }
}

/** A review that has gone since (`listed`, the filter beside readableBy) is not named. */
async function withThreads(changes: Summary['changes'], labels: Labels) {
  const threads = await db.thread.findMany({
    where: { ...listed, id: { in: changes.map(({ id }) => id) } },
    select: { id: true, slug: true, title: true, language: true },
  })
  const threadOf = new Map(threads.map((thread) => [thread.id, thread]))
  return changes.flatMap(({ id, on, from, to }) => {
    const thread = threadOf.get(id)
    if (!thread) return []
    const { title, language } = thread
    const criteria = on.map((criterion) => nameIn(labels.criterion, criterion))
    return [{ id, title, language, path: threadPath(thread), criteria, from, to }]
  })
}

function nameIn(names: Record<string, string>, id: string) {
  return names[id] ?? id
}
