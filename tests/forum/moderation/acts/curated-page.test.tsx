import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server.js'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { ActAgain } from '#app/forum/moderation/acts/act-again.tsx'
import { actForms } from '#app/forum/moderation/acts/act-forms.ts'
import { CuratedPage } from '#app/forum/moderation/acts/curated-page.tsx'
import { loadCurated } from '#app/forum/moderation/acts/curated-queries.server.ts'
import { gateTip } from '#app/forum/moderation/acts/gate-tip.server.ts'
import { mergeThreads } from '#app/forum/moderation/acts/merge-threads.server.ts'
import { loadMessages } from '#app/messages/load.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

async function drawn(page: React.ReactNode, location = '/admin/posts/p1') {
  return renderToStaticMarkup(
    <SpeechProvider locale="en" messages={await loadMessages('en')}>
      <StaticRouter location={location}>{page}</StaticRouter>
    </SpeechProvider>,
  )
}

test('the page of a post has a form for each act that can be done now, and no two fields of one name in it', async () => {
  const [tip, other] = [await aTip(await ann()), await aTip(await ann())]
  await mergeThreads(await mo(), other.id, tip.id)
  await gateTip(await mo(), tip.id, { rule: 'harm' })
  const { id } = await openingPost(tip)
  const page = await drawn(<CuratedPage {...(await loadCurated(await mo(), id))} />)
  const actions = [...page.matchAll(/action="([^"]+)"/g)].map(([, action]) => action)
  expect(actions).toEqual([
    `/admin/posts/${id}/removal`,
    `/admin/posts/${id}/edit`,
    ...['ungating', 'lock', 'slowing', 'pin', 'move', 'tags', 'merge'].map(
      (act) => `/admin/threads/${tip.id}/${act}`,
    ),
    `/admin/threads/${other.id}/split`,
  ])
  const ids = [...page.matchAll(/\bid="(f-[^"]+)"/g)].map(([, field]) => field)
  expect(new Set(ids).size).toBe(ids.length)
  expect(page).toContain('Tip closed as dangerous')
  expect(page).not.toMatch(/(curation|moderation|threads)\.[a-z]/)
})

test('the way to erasing a post for good is shown to administrators alone', async () => {
  const { id } = await openingPost(await aTip(await ann()))
  const pageFor = async (actor: Actor) => drawn(<CuratedPage {...(await loadCurated(actor, id))} />)
  expect(await pageFor(await someone('ada', { role: 'ADMIN' }))).toContain(`/admin/posts/${id}/purge`)
  expect(await pageFor(await mo())).not.toContain('/purge')
})

test('every form comes back with what was typed and what is wrong', async () => {
  for (const form of Object.keys(actForms)) {
    const typed: Record<string, string> = { from: 'p1', words: 'Please stay kind.' }
    const again = <ActAgain faults={{ rule: ['moderation.ruleMissing'] }} text={(name) => typed[name]} />
    const page = await drawn(again, `/admin/threads/t1/${form}`)
    expect(page).toContain(`action="/admin/threads/t1/${form}"`)
    expect(page).toContain('Please stay kind.')
    expect(page).toContain('Choose the rule it breaks.')
    expect(page).not.toMatch(/(curation|moderation|threads)\.[a-z]/)
  }
})
