import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Back } from '#app/ui/back.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { drawings, plainDrawing } from './art/drawings.ts'
import type { listUses } from './use-queries.server.ts'

type Group = Awaited<ReturnType<typeof listUses>>[number]

/** The six groups, each use with its drawing. */
export function UseGroups({ groups }: { groups: Group[] }) {
  const t = useTranslate()
  return groups.map(({ id, name, about, uses }) => (
    <section key={id} id={id}>
      <SectionTitle note={t('catalogue.uses.count', { count: uses.length })}>{name}</SectionTitle>
      <p className="muted">{about}</p>
      <ul className="use-wall">
        {uses.map((use) => (
          <li key={use.id}>
            <Back className="thumb" art={drawings[use.id] ?? plainDrawing} />
            <div>
              <h3>
                <Go to={`/uses/${use.id}`}>{use.name}</Go>
              </h3>
              <p>{use.about}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  ))
}
