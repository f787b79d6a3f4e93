import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import type { Tag } from '#catalogue/shapes.ts'
import { aCatalogue } from './catalogue.ts'
import { db } from './database.ts'
import { ann, ben } from './people.ts'
import { aTip } from './writing.ts'

const mirror: Tag = {
  id: 'mirror',
  name: { en: 'mirror', fr: 'miroir', zh: '镜子' },
  synonyms: { en: ['looking-glass'], fr: [], zh: [] },
}
const backScreen: Tag = {
  id: 'back-screen',
  name: { en: 'back screen', fr: 'écran arrière', zh: '背屏' },
  synonyms: { en: ['rear screen'], fr: [], zh: [] },
}

/** The small catalogue with three tags: selfie, mirror and back screen; and an edit of its files. */
export function tagCatalogue(edit: (tags: Tag[]) => unknown = () => {}) {
  return aCatalogue(({ tags }) => {
    tags.push(structuredClone(mirror), structuredClone(backScreen))
    edit(tags)
  })
}

/** For `beforeEach`. */
export async function threeTags() {
  await loadCatalogue(tagCatalogue())
}

/** A word that waits. */
export const proposed = (folded: string) => db.tagProposal.findFirstOrThrow({ where: { folded } })

/** Two threads propose one word in two spellings, a third another. */
export async function threeProposals() {
  const one = await aTip(await ann(), { tags: 'Pockets' })
  const two = await aTip(await ben(), { title: 'Into and out of it', tags: 'pockets, selfie' })
  const other = await aTip(await ben(), { title: 'Something else again', tags: 'gloves' })
  return { one, two, other }
}

/** Everything the acceptance of a word touches. */
export async function everything() {
  const cases = await db.case.findMany({ orderBy: { id: 'asc' }, select: { id: true, open: true } })
  return {
    proposals: await db.tagProposal.findMany({ orderBy: { id: 'asc' } }),
    tags: await db.tag.findMany({ orderBy: { id: 'asc' } }),
    names: await db.name.findMany({ orderBy: { id: 'asc' } }),
    links: await db.threadTag.findMany({ orderBy: [{ threadId: 'asc' }, { tagId: 'asc' }] }),
    cases,
  }
}
