import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { type Labels, labelsIn } from './labels.server.ts'
import { real } from './phone.ts'

export type Option = { id: string; name: string }
export type Options = { phones: Option[]; uses: { id: string; name: string; uses: Option[] }[] }

/** What forms offer: phones in order, uses in their groups. On every list, so kept with the labels. */
export async function optionsIn(locale: Locale): Promise<Options> {
  const labels = await labelsIn(locale)
  let options = kept.get(labels)
  if (!options) {
    options = load(labels)
    kept.set(labels, options)
  }
  return options
}

/** Goes when the labels go. */
const kept = new WeakMap<Labels, Promise<Options>>()

async function load(labels: Labels): Promise<Options> {
  const [phones, groups] = await Promise.all([
    db.phone.findMany({ where: real, orderBy: { position: 'asc' }, select: { id: true } }),
    db.useGroup.findMany({
      orderBy: { position: 'asc' },
      select: { id: true, uses: { orderBy: { number: 'asc' }, select: { id: true } } },
    }),
  ])
  const named =
    (names: Record<string, string>) =>
    ({ id }: { id: string }) => ({ id, name: names[id] ?? id })
  return {
    phones: phones.map(named(labels.phone)),
    uses: groups.map(({ id, uses }) => ({
      ...named(labels['use-group'])({ id }),
      uses: uses.map(named(labels.use)),
    })),
  }
}
