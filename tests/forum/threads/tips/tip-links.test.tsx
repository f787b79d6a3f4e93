import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server.js'
import { expect, test } from 'vitest'
import { AboveCeiling } from '#app/forum/threads/tips/above-ceiling.tsx'
import type { TipLink } from '#app/forum/threads/tips/link-queries.server.ts'
import { LinksAbove, LinksBelow } from '#app/forum/threads/tips/tip-links.tsx'
import { loadMessages } from '#app/messages/load.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'

const link: TipLink = {
  link: 'l1',
  kind: 'REPLACED_BY',
  outward: true,
  settled: true,
  build: 'OS3.0.319.0',
  backers: 0,
  mine: false,
  retired: 'now',
  id: 'new1',
  slug: 'the-new-way',
  title: 'The new way',
  language: 'en',
}

async function markup(part: React.ReactNode) {
  return renderToStaticMarkup(
    <SpeechProvider locale="en" messages={await loadMessages('en')}>
      <StaticRouter location="/">{part}</StaticRouter>
    </SpeechProvider>,
  )
}
const above = (...links: TipLink[]) => markup(<LinksAbove links={links} />)

test('whose build has the new way is led there, whose has not is told when', async () => {
  expect(await above(link)).toContain('There is a new way for this. Use it instead:')
  expect(await above(link)).toContain('href="/threads/the-new-way-new1"')
  expect(await above({ ...link, retired: 'later' })).toContain(
    'From build OS3.0.319.0 on there is a new way.',
  )
  expect(await above({ ...link, retired: 'unknown' })).toContain('Retired from build OS3.0.319.0 on.')
  expect(await above({ ...link, outward: false }), 'the new way itself').toBe('')
})

test('a conflict warns on both tips once it is settled', async () => {
  const conflict: TipLink = { ...link, kind: 'CONFLICTS' }
  for (const outward of [true, false])
    expect(await above({ ...conflict, outward })).toContain('this does not go together with')
  expect(await above({ ...conflict, settled: false })).toBe('')
})

test('visitors see the lists and no form; who may not say all may flag a conflict', async () => {
  const below = (signedIn: boolean, mayLinkAll = false) =>
    markup(
      <LinksBelow
        threadId="t1"
        tipLinks={{ links: [{ ...link, kind: 'NEEDS' }], mayLinkAll, forStaff: false }}
        signedIn={signedIn}
      />,
    )
  expect(await below(false)).not.toContain('<form')
  expect(await below(true)).toContain('type="hidden" name="kind" value="CONFLICTS"')
  expect(await below(true, true)).toContain('type="radio" name="kind" value="REPLACED_BY"')
})

test('a tip above the reader’s ceiling says what it means and costs, and only then', async () => {
  const note = await markup(<AboveCeiling access="ROOT" ceiling="SHIZUKU" />)
  expect(note).toContain('It asks for more than you chose (Up to Shizuku): Root or module.')
  expect(note).toContain('Unlocking erases everything')
  expect(await markup(<AboveCeiling access="ROOT" ceiling="ROOT" />)).toBe('')
  expect(await markup(<AboveCeiling access="ROOT" ceiling={undefined} />)).toBe('')
  expect(await markup(<AboveCeiling access="STOCK" ceiling="STOCK" />)).toBe('')
})
