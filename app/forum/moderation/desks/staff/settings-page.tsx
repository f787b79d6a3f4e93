import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { type SettingName, type SettingValues, settingNames, settings } from '#app/forum/settings/setting.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'

type Props = {
  values: SettingValues
  mayChange: boolean
  /** The environment keeps the door shut, whatever is set here. */
  shut: boolean
  saved: boolean
  reply: {
    faults: Record<string, MessageKey[]>
    because?: MessageKey
    text(name: string): string | undefined
  }
}

/** Every setting with what it does, its range and what it was at the beginning. */
export function SettingsPage({ values, mayChange, shut, saved, reply }: Props) {
  const t = useTranslate()
  return (
    <AdminFrame title={t('moderation.nav.settings')} lead={t('staffroom.settingsLead')}>
      {saved && (
        <p className="toast" role="status">
          {t('staffroom.settingsSaved')}
        </p>
      )}
      {!mayChange && <p className="side-note">{t('moderation.adminOnly')}</p>}
      {shut && <p className="side-note">{t('staffroom.shut')}</p>}
      <form method="post" className="narrow" noValidate>
        <WriterField typed={reply.text('writer')} />
        <FaultSummary {...reply} />
        {settingNames.map((name) => (
          <Setting
            key={name}
            name={name}
            faults={reply.faults[name]}
            given={reply.text(name) ?? String(values[name])}
          />
        ))}
        {mayChange && (
          <button className="key" type="submit">
            {t('staffroom.saveSettings')}
          </button>
        )}
      </form>
    </AdminFrame>
  )
}

type One = { name: SettingName; given: string; faults?: MessageKey[] }

function Setting({ name, given, faults }: One) {
  const t = useTranslate()
  const definition = settings[name]
  const range = definition.kind === 'number' ? ` ${t('staffroom.range', definition)}` : ''
  return (
    <Field
      name={name}
      label={t(`staffroom.setting.${name}`)}
      hint={t(`staffroom.settingHint.${name}`) + range}
      faults={faults}
    >
      {(control) =>
        definition.kind === 'choice' ? (
          <Choose
            control={control}
            options={definition.options.map((id) => ({ id, name: t(`staffroom.option.${id}`) }))}
            chosen={given}
          />
        ) : (
          <input
            {...control}
            className={definition.kind === 'number' ? 'short' : 'mid'}
            inputMode={definition.kind === 'number' ? 'decimal' : undefined}
            defaultValue={given}
          />
        )
      }
    </Field>
  )
}
