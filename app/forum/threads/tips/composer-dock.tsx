import { useNavigation } from '@remix-run/react'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Back } from '#app/ui/back.tsx'
import type { DraftState, SaveState } from './draft-state.ts'
import { partsDone, type TipValues } from './tip-values.ts'

type Props = { values: TipValues; draft: DraftState }

const said: Record<SaveState, MessageKey> = {
  idle: 'tips.draft.idle',
  waiting: 'tips.draft.waiting',
  saved: 'tips.draft.saved',
  offline: 'tips.draft.offline',
  conflict: 'tips.draft.conflict',
  imei: 'builds.notKept',
  signedOut: 'tips.draft.signedOut',
  unkept: 'tips.draft.unkept',
}

/** The readable area fills, part by part. */
export function ComposerProgress({ values, draft }: Props) {
  const t = useTranslate()
  const { done, of } = partsDone(values)
  return (
    <div className="stack">
      <Back art={filled(done, of)} label={t('tips.partsDone', { done, of })} className="filling" />
      <p>
        <b>{t('tips.partsDone', { done, of })}</b>
        <br />
        <DraftLine draft={draft} />
      </p>
    </div>
  )
}

/** Stays at hand at the foot of the screen. */
export function ComposerDock({ values, draft }: Props) {
  const t = useTranslate()
  const { done, of } = partsDone(values)
  return (
    <div className="dock">
      <div className="prog only-small">
        <b>{t('tips.partsShort', { done, of })}</b>
        <DraftLine draft={draft} />
      </div>
      <DockKeys />
    </div>
  )
}

/** Where what was typed is kept by now. */
export function DraftLine({ draft }: { draft: DraftState }) {
  const t = useTranslate()
  return (
    <small className="draft-line" role="status">
      {t(said[draft.state])}
    </small>
  )
}

export function DockKeys() {
  const t = useTranslate()
  const sending = useNavigation().state === 'submitting'
  return (
    <div className="keys">
      <button className="key plain" type="submit" name="do" value="save">
        {t('tips.saveDraft')}
      </button>
      <button className="key" type="submit" name="do" value="publish" disabled={sending}>
        {t(sending ? 'tips.publishing' : 'tips.publish')}
      </button>
    </div>
  )
}

function filled(done: number, of: number) {
  const left = 296
  const width = 594 / of
  const bars = Array.from(
    { length: of - 1 },
    (_, at) => `M${Math.round(left + width * (at + 1))} 14V558`,
  ).join('')
  const light = `<rect class="gf" x="${left}" y="14" width="${Math.round(width * done)}" height="544"/>`
  return `${light}<path class="parts" d="${bars}"/>`
}
