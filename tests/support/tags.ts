import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import type { Tag } from '#catalogue/shapes.ts'
import { aCatalogue } from './catalogue.ts'

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
