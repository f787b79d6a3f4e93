import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choices, Field } from '#app/ui/field.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import type { loadBuildDesk } from './build-desk-queries.server.ts'
import { AboutFields, type ReplyToEdit } from './called-fields.tsx'

type Props = ReplyToEdit & { build: Awaited<ReturnType<typeof loadBuildDesk>>; chosen: string[] }

/** What is said of a build, and which phones have it. */
export function BuildForm({ build, chosen, text, faults, began }: Props) {
  const t = useTranslate()
  return (
    <form className="narrow next" method="post">
      <OnceField typed={text('sending')} />
      <WriterField typed={text('writer')} />
      <input type="hidden" name="version" value={began('version', build.version)} />
      <Field
        name="seen"
        label={t('cabinet.builds.seen')}
        hint={t('cabinet.builds.seenHint')}
        faults={faults.seen}
        optional
      >
        {(control) => (
          <input
            {...control}
            className="short"
            maxLength={10}
            autoComplete="off"
            defaultValue={text('seen') ?? build.seen}
          />
        )}
      </Field>
      <Field
        name="sources"
        label={t('cabinet.sources')}
        hint={t('cabinet.sourcesHint')}
        faults={faults.sources}
        optional
      >
        {(control) => (
          <input {...control} className="mid mono" defaultValue={text('sources') ?? build.sources} />
        )}
      </Field>
      <AboutFields said={build.about} text={text} faults={faults} optional />
      <Choices name="phones" label={t('cabinet.builds.phones')} faults={faults.phones}>
        {build.phones.map(({ id, name }) => (
          <label className="opt" key={id}>
            <input type="checkbox" name="phones" value={id} defaultChecked={chosen.includes(id)} />
            <span>{name}</span>
          </label>
        ))}
      </Choices>
      <button className="key" type="submit">
        {t('cabinet.save')}
      </button>
    </form>
  )
}
