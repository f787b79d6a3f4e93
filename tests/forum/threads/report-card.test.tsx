import type { ReactNode } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { SearchHit } from '#app/forum/search/search-hit.tsx'
import { LeadingAnswers } from '#app/forum/threads/questions/leading-answers.tsx'
import { BuyerAnswer } from '#app/forum/threads/reviews/buyer-answer.tsx'
import { MindChanges } from '#app/forum/threads/reviews/mind-changes.tsx'
import { threadPath } from '#app/forum/threads/slug.ts'
import { now } from '#app/platform/clock.ts'
import { loader } from '#app/routes/threads/report.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { rendered } from '#tests/support/rendered.tsx'
import { sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

/** Where the flags of a part of a page lead. */
async function flagsOf(part: ReactNode) {
  const page = await rendered(part)
  return [...page.matchAll(/<a class="flag"[^>]*href="([^"]*)"|href="([^"]*)"[^>]*class="flag"/g)].map(
    ([, before, after]) => before ?? after,
  )
}

const at = '2026-03-04T05:06:07Z'
const hit = { title: 'A clock', language: 'en', excerpt: [], author: 'ann', createdAt: now(), path: '/' }

test('what search finds of members can be reported from there, the catalogue cannot', async () => {
  expect(await flagsOf(<SearchHit hit={{ ...hit, kind: 'review', subject: 't1' }} />)).toEqual([
    '/threads/t1/report',
  ])
  expect(await flagsOf(<SearchHit hit={{ ...hit, kind: 'reply', subject: 'p1' }} />)).toEqual([
    '/posts/p1/report',
  ])
  const phone = { ...hit, kind: 'phone' as const, subject: 'tiny-one', author: null, createdAt: null }
  expect(await flagsOf(<SearchHit hit={phone} />)).toEqual([])
})

test('reviews named on the page of a phone and quoted before buying can be reported there', async () => {
  const change = {
    id: 't1',
    title: 'Kept it',
    language: 'en',
    path: '/threads/kept-it-t1',
    criteria: ['daily'],
  }
  const scores = { from: { day: 30, score: 2 }, to: { day: 90, score: 4 } }
  expect(await flagsOf(<MindChanges changes={[{ ...change, ...scores }]} />)).toEqual([
    '/threads/kept-it-t1/report',
  ])
  const but = { text: 'Never used it', language: 'en', author: 'ben', demo: false, path: '/threads/no-t2' }
  const answer = { ask: 'again', figure: { kind: 'share', yes: 3, n: 9 }, data: '/phones/tiny-one', but }
  const sheet = { name: 'Tiny One', at, uses: {}, answers: [answer] }
  const shown = <BuyerAnswer sheet={sheet as never} at={0} named={false} />
  expect(await flagsOf(shown)).toEqual(['/threads/no-t2/report'])
})

test('an answer that leads can be reported where it leads', async () => {
  const post = { author: 'ben', html: '<p>Hold it.</p>', language: 'en', createdAt: at }
  const answer = { id: 'p1', accepted: true, score: 1, confirmations: 0, post }
  const question = { build: '', acceptedByAsker: true, leading: [answer], tips: {} }
  expect(await flagsOf(<LeadingAnswers question={question as never} />)).toEqual(['/posts/p1/report'])
})

test('the report of a thread is that of its first post, whether it is named by id or by its whole address', async () => {
  const tip = await aTip(await ann())
  const { id } = await openingPost(tip)
  for (const path of [`/threads/${tip.id}`, threadPath(tip)]) {
    const params = { thread: decodeURIComponent(path.slice('/threads/'.length)) }
    expect(await sent(loader, `${path}/report`, { params, as: await ben() })).toMatchObject({
      status: 302,
      location: `/posts/${id}/report`,
    })
  }
})
