import { BuildField } from '#app/forum/catalogue/builds/build-field.tsx'
import type { Option } from '#app/forum/catalogue/option-queries.server.ts'
import { DAY } from '#app/platform/clock.ts'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Crumb } from '#app/ui/crumb.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { GREEN, RED } from './board.ts'
import { BoardLines } from './board-lines.tsx'
import type { Board } from './board-queries.server.ts'

type Props = { board: Board; me: { phoneId: string | null } | null; watching: boolean; phones: Option[] }

/** Per build of a phone what owners found on it: whether to wait with an update is the reader's to say. */
export function BoardPage({ board, me, watching, phones }: Props) {
  const t = useTranslate()
  const format = useFormat()
  const { phone, lines } = board
  return (
    <div className="narrow">
      <Crumb to={`/phones/${phone.id}`} above={phone.name}>
        {t('catalogue.builds')}
      </Crumb>
      <h1>{t('board.title', { phone: phone.name })}</h1>
      <p className="lead">{t('board.lead')}</p>
      <Watch phone={phone.id} signedIn={me !== null} watching={watching} />
      {lines.length > 0 ? <BoardLines board={board} /> : <Empty title={t('board.none')} />}
      <p className="cap">{t('board.asOf', { date: format.day(new Date(board.asOf)) })}</p>
      {me?.phoneId === phone.id && <Register phone={phone.id} phones={phones} />}
      <Colours />
    </div>
  )
}

function Watch({ phone, signedIn, watching }: { phone: string; signedIn: boolean; watching: boolean }) {
  const t = useTranslate()
  const here = `/phones/${phone}/updates`
  return (
    <form method="post" action={`/phones/${phone}/watching`} className="keys">
      {signedIn ? (
        <button className="key plain" type="submit" name="on" value={String(!watching)}>
          {t(watching ? 'board.unwatch' : 'board.watch')}
        </button>
      ) : (
        <Go className="key plain" to={`/sign-in?next=${here}`}>
          {t('board.signIn')}
        </Go>
      )}
      <a className="key plain" href={`${here}.atom`}>
        {t('board.feed')}
      </a>
      {watching && <p className="hint">{t('board.watched')}</p>}
    </form>
  )
}

function Register({ phone, phones }: { phone: string; phones: Option[] }) {
  const t = useTranslate()
  return (
    <section>
      <SectionTitle id="my-build">{t('builds.register')}</SectionTitle>
      <form method="post" action={`/phones/${phone}/builds`}>
        <WriterField />
        <BuildField
          label={t('accounts.phone.build')}
          hint={t('builds.registerHint')}
          phones={phones}
          chosen={[phone]}
          begin=""
        />
        <button className="key" type="submit">
          {t('builds.registerDo')}
        </button>
      </form>
    </section>
  )
}

/** The rule behind each colour, with the figures it is counted by. */
function Colours() {
  const t = useTranslate()
  const green = { findings: GREEN.findings, percent: GREEN.brokenBelow * 100 }
  const red = { days: RED.within / DAY, broken: RED.broken, works: RED.works }
  return (
    <section>
      <SectionTitle>{t('board.colours')}</SectionTitle>
      <ul className="txt">
        <li>{t('board.colours.green', green)}</li>
        <li>{t('board.colours.yellow')}</li>
        <li>{t('board.colours.red', red)}</li>
        <li>{t('board.colours.grey')}</li>
      </ul>
    </section>
  )
}
