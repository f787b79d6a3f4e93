import { putAllInSearch } from '#app/forum/search/index/search-index.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { real } from './phone.ts'

const findable = ['phone', 'use', 'tag'] as const
export type Findable = (typeof findable)[number]

/** Makes every phone, use and tag findable by all its names, in whatever language it is asked for. */
export async function indexCatalogue(tx: Tx) {
  const [phones, uses, tags] = [
    await tx.phone.findMany({ where: real }),
    await tx.use.findMany(),
    await tx.tag.findMany(),
  ]
  const subjects = { phone: phones, use: uses, tag: tags }
  for (const kind of findable) {
    const ids = subjects[kind].map(({ id }) => id)
    await tx.searchDocument.deleteMany({ where: { kind, subject: { notIn: ids } } })
    await indexSubjects(tx, kind, ids)
  }
}

/** Some of them: after each change to their names. */
export async function indexSubjects(tx: Tx, kind: Findable, ids: string[]) {
  const names = await tx.name.findMany({
    where: { subjectKind: kind, subjectId: { in: ids } },
    orderBy: { id: 'asc' },
  })
  const facts = kind === 'phone' ? await factTexts(tx, ids) : []
  const documents = ids.map((id) => {
    const own = names.filter(({ subjectId }) => subjectId === id)
    const title = own.filter((row) => row.kind === 'name' || row.kind === 'synonym').map(({ text }) => text)
    const about = own.filter((row) => row.kind === 'about').map(({ text }) => text)
    const claims = facts.filter(({ phoneId }) => phoneId === id).map(({ text }) => text)
    return { kind, subject: id, language: '', title, body: [...about, ...claims].join('\n') }
  })
  await putAllInSearch(tx, kind, documents)
}

async function factTexts(tx: Tx, phoneIds: string[]) {
  const facts = await tx.phoneFact.findMany({ where: { phoneId: { in: phoneIds } } })
  const phoneOf = new Map(facts.map(({ id, phoneId }) => [id, phoneId]))
  const translated = await tx.name.findMany({
    where: { subjectKind: 'fact', subjectId: { in: [...phoneOf.keys()] } },
  })
  return [
    ...facts.map(({ phoneId, value }) => ({ phoneId, text: value })),
    ...translated.map(({ subjectId, text }) => ({ phoneId: phoneOf.get(subjectId), text })),
  ]
}
