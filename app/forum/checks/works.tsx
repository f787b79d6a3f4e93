import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Back } from '#app/ui/back.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import type { Asked } from './asked.ts'
import { ConfirmForm } from './confirm-form.tsx'
import { FindingWords, FoundList } from './found-list.tsx'
import { Matrix } from './matrix.tsx'
import { lightOf, useStateWords } from './state-words.tsx'
import type { Works } from './works-queries.server.ts'

type Props = {
  works: Works
  /** Names of the phones that are spoken of. */
  phones: Record<string, string>
  /** Null for a visitor: reading needs no account. */
  ask: Asked | null
  of?: 'confirmations' | 'apps'
  children?: React.ReactNode
}

/** Whether it works: for this reader first, then on every phone and build, then who says so, then their own answer. */
export function WorksSection({ works, phones, ask, of, children }: Props) {
  const t = useTranslate()
  const { cells, findings, mine, reading } = works
  return (
    <section id="works">
      <SectionTitle note={t('confirmations.answers', { count: findings.filter(({ own }) => !own).length })}>
        {t('confirmations.title')}
      </SectionTitle>
      <Verdict works={works} phones={phones} />
      <Matrix cells={cells} phones={phones} reading={reading} />
      {findings.length > 0 && (
        <FoundList findings={findings} phones={phones} revisedAt={works.revisedAt} of={of} />
      )}
      {mine.map((found) => (
        <form className="mine" method="post" action={`/confirmations/${found.id}/withdrawal`} key={found.id}>
          <input type="hidden" name="claim" value={ask?.claimId} />
          <p>
            {phones[found.phoneId] ?? found.phoneId},{' '}
            <span className="mono">{found.build || t('confirmations.buildUnknown')}</span>:{' '}
            <b>
              <FindingWords {...found} of={of} />
            </b>{' '}
            <button className="quiet" type="submit">
              {t('confirmations.withdraw')}
            </button>
          </p>
        </form>
      ))}
      {ask ? <ConfirmForm {...ask} quiet /> : <SignIn />}
      {children}
    </section>
  )
}

function Verdict({ works: { state, reading, findings }, phones }: Pick<Props, 'works' | 'phones'>) {
  const t = useTranslate()
  const words = useStateWords()
  if (!state || !reading)
    return findings.length === 0 ? <p className="muted">{t('confirmations.nobody')}</p> : null
  const phone = phones[reading.phoneId] ?? reading.phoneId
  const build = reading.build.text || t('confirmations.buildUnknown')
  const { word, details } = words(state, build)
  const readFor =
    reading.newest && reading.build.text ? 'confirmations.readForNewest' : 'confirmations.readFor'
  return (
    <div className="verdict">
      <Back light={lightOf(state)} />
      <div>
        <strong>{[word, ...details].join(' · ')}</strong>
        <p>
          {t(readFor, { phone, build })}. <Go to="/how-scores-work">{t('confirmations.how')}</Go>
        </p>
      </div>
    </div>
  )
}

function SignIn() {
  const t = useTranslate()
  return (
    <p className="ask">
      <Go to="/sign-in">{t('confirmations.signIn')}</Go>
    </p>
  )
}
