import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { loader as claim } from '#app/routes/claims/confirmation.tsx'
import { loader as danger } from '#app/routes/claims/danger.tsx'
import { loader as home } from '#app/routes/home.tsx'
import { loader as member } from '#app/routes/members/show.tsx'
import { loader as buyer } from '#app/routes/phones/buyer.tsx'
import { loader as phone } from '#app/routes/phones/show.tsx'
import { loader as updates } from '#app/routes/phones/updates.tsx'
import { loader as updatesFeed } from '#app/routes/phones/updates-feed.ts'
import { loader as photoReport } from '#app/routes/photos/report.tsx'
import { loader as photo } from '#app/routes/photos/show.ts'
import { loader as answer } from '#app/routes/posts/answer.tsx'
import { loader as history } from '#app/routes/posts/history.tsx'
import { loader as report } from '#app/routes/posts/report.tsx'
import { loader as permalink } from '#app/routes/posts/show.tsx'
import { loader as questions } from '#app/routes/questions/index.tsx'
import { loader as reviews } from '#app/routes/reviews/index.tsx'
import { loader as search } from '#app/routes/search.tsx'
import { loader as tag } from '#app/routes/tags/show.tsx'
import { loader as thread } from '#app/routes/threads/show.tsx'
import { loader as tips } from '#app/routes/tips/index.tsx'
import { loader as similar } from '#app/routes/tips/similar.ts'
import { loader as use } from '#app/routes/uses/show.tsx'
import { CANARY, type Canary } from './posted-canary.ts'
import { aRequest } from './requests.ts'

export type Surface = {
  /** As in app/routes.ts. */
  address: string
  /** Which of its pages this is. */
  of?: string
  /** Whether only members come here. */
  members?: true
  /** Everything it says to this reader; to a visitor if there is none. */
  read(canary: Canary, as?: Member): Promise<string>
}

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>
type Asked = { path?: string; params?: Record<string, string> }

async function said(loader: Loader, { path = '/', params }: Asked, as?: Member) {
  const { args } = await aRequest(path, { params, as })
  const given = await loader(args).catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown
    return thrown
  })
  if (!(given instanceof Response)) return JSON.stringify(given).toLowerCase()
  return `${given.headers.get('location')} ${(await given.text()).toLowerCase()}`
}

const at =
  (loader: Loader, asked: (canary: Canary) => Asked): Surface['read'] =>
  (canary, as) =>
    said(loader, asked(canary), as)
const always = (loader: Loader, asked: Asked = {}) => at(loader, () => asked)
const ofThread = (which: 'tip' | 'review' | 'question' | 'living' | 'linked') =>
  at(thread, ({ [which]: { id, slug } }) => {
    const path = threadPath({ id, slug })
    return { path, params: { thread: path.slice('/threads/'.length) } }
  })
const found = (kind: string) => always(search, { path: `/search?q=lantern&kind=${kind}` })
const titledLike = (query: string) => always(similar, { path: `/tips/similar?title=${query}` })
const ofPhone = (loader: Loader) => always(loader, { params: { phone: 'tiny-one' } })
const ofTip = (loader: Loader) => at(loader, ({ tip }) => ({ params: { claim: tip.id } }))
const ofPost = (loader: Loader, id: (canary: Canary) => string) =>
  at(loader, (canary) => ({ params: { post: id(canary) } }))

/** A photo says nothing: where it is shown, that counts as the word. */
async function photoShown({ photo: id }: Canary, as?: Member) {
  const { args } = await aRequest('/', { params: { photo: id, file: '480.webp' }, as })
  return (await photo(args)).ok ? CANARY : ''
}

/** Every surface that shows posts. What shows them and is not here fails tests/surfaces.test.ts. */
export const surfaces: Surface[] = [
  { address: '', read: always(home) },
  { address: 'tips', read: always(tips) },
  { address: 'reviews', read: always(reviews) },
  { address: 'questions', read: always(questions) },
  { address: 'threads/:thread', of: 'a tip', read: ofThread('tip') },
  { address: 'threads/:thread', of: 'a review', read: ofThread('review') },
  { address: 'threads/:thread', of: 'a question', read: ofThread('question') },
  { address: 'threads/:thread', of: 'a thread with the reply', read: ofThread('living') },
  { address: 'threads/:thread', of: 'a tip linked with it', read: ofThread('linked') },
  { address: 'posts/:post', of: 'a thread', read: ofPost(permalink, ({ openings }) => openings[0]!.id) },
  { address: 'posts/:post', of: 'a reply in it', read: ofPost(permalink, ({ stays }) => stays.id) },
  { address: 'posts/:post/history', read: ofPost(history, ({ reply }) => reply.id) },
  { address: 'posts/:post/answer', members: true, read: ofPost(answer, ({ reply }) => reply.id) },
  { address: 'posts/:post/report', members: true, read: ofPost(report, ({ reply }) => reply.id) },
  {
    address: 'photos/:photo/report',
    members: true,
    read: at(photoReport, ({ photo }) => ({ params: { photo } })),
  },
  { address: 'photos/:photo/:file', read: photoShown },
  { address: 'members/:member', read: always(member, { params: { member: 'ann' } }) },
  { address: 'phones/:phone', read: ofPhone(phone) },
  { address: 'phones/:phone/before-you-buy', read: ofPhone(buyer) },
  { address: 'phones/:phone/updates', read: ofPhone(updates) },
  { address: 'phones/:phone/updates.atom', read: ofPhone(updatesFeed) },
  { address: 'uses/:use', read: always(use, { params: { use: 'clock' } }) },
  { address: 'tags/:tag', read: always(tag, { params: { tag: 'selfie' } }) },
  { address: 'search', of: 'tips', read: found('tip') },
  { address: 'search', of: 'reviews', read: found('review') },
  { address: 'search', of: 'questions', read: found('question') },
  { address: 'search', of: 'replies', read: found('reply') },
  { address: 'tips/similar', of: 'tips', read: titledLike('Lantern+on+the+back') },
  { address: 'tips/similar', of: 'questions', read: titledLike('Lantern+stays+dark&questions') },
  { address: 'claims/:claim/confirmation', members: true, read: ofTip(claim) },
  { address: 'claims/:claim/danger', members: true, read: ofTip(danger) },
]
