import { aTip } from '#tests/support/typed-tip.mjs'
import { type ActorName, actors, author, members, staff, taking, writers } from './actor.ts'
import type { Address } from './rights.ts'

const text = 'Words of at least forty characters, so that nothing is missing.'
const replyForm = { body: 'Written to see who may.', language: 'en' }
const tip = { ...aTip, title: 'Written to see who may write it', do: 'publish' }
const question = {
  title: 'Who may ask this question here?',
  text,
  phone: 'xiaomi-17-pro',
  asked: 'Who may ask this question here?',
}
const review = {
  title: 'Written to see who may review',
  phone: 'xiaomi-17-pro',
  owned: '30',
  unit: 'days',
  bought: 'china',
  text,
  incentive: 'NONE',
  relation: 'NONE',
  language: 'en',
}
const found = { finding: 'WORKS', phone: 'xiaomi-17-pro', build: 'OS3.0.319.0.WBLCNXM' }
const app = { name: 'Some app', phone: 'xiaomi-17-pro', finding: 'WORKS', evidence: text }

const tidying = ['author', ...staff] as const
const without = (names: readonly ActorName[], ...others: ActorName[]) =>
  names.filter((name) => !others.includes(name))

/** Address that only takes forms. */
const form = (
  route: string,
  path: string,
  who: readonly ActorName[],
  fields: Record<string, string> = {},
): Address => ({ route: `routes/${route}`, path, get: 'none', post: { who, form: fields } })

/** A page with a form on it. */
const page = (
  route: string,
  path: string,
  read: readonly ActorName[],
  send: readonly ActorName[],
  fields: Record<string, string>,
): Address => ({ route: `routes/${route}`, path, get: { who: read }, post: { who: send, form: fields } })

/** Where members write, vote, confirm and tidy what is theirs. */
export const writing: Address[] = [
  page('tips/new.tsx', '/tips/new', writers, writers, tip),
  page('tips/edit.tsx', '/tips/{tip}/edit', author, author, { ...tip, edition: '1' }),
  page('reviews/new.tsx', '/reviews/new', writers, writers, review),
  page('reviews/follow-up.tsx', '/reviews/{review}/follow-ups/30', author, author, { owning: 'OWNS' }),
  page('questions/new.tsx', '/questions/new', writers, writers, question),
  form('threads/replies.tsx', '/threads/{tip}/replies', writers, replyForm),
  form('threads/reading.tsx', '/threads/{tip}/reading', taking, { upTo: '1' }),
  form('threads/links.tsx', '/threads/{tip}/links', tidying, { kind: 'SAME', to: '{otherTip}' }),
  form('threads/unlinking.tsx', '/threads/{tip}/links/{link}', tidying),
  form('threads/trial.tsx', '/threads/{tip}/trial', without(taking, 'author'), { trying: 'yes' }),
  form('posts/vote.tsx', '/posts/{reply}/vote', without(taking, 'author'), { value: '1' }),
  {
    route: 'routes/posts/downvote.tsx',
    path: '/posts/{reply}/downvote',
    get: { who: without(taking, 'author') },
    post: 'none',
  },
  { route: 'routes/posts/answer.tsx', path: '/posts/{reply}/answer', get: { who: writers }, post: 'none' },
  page('posts/edit.tsx', '/posts/{reply}/edit', author, author, { body: text, edition: '1' }),
  {
    route: 'routes/posts/deletion.tsx',
    path: '/posts/{reply}/deletion',
    get: { who: author },
    post: { who: author, form: {}, once: true },
  },
  {
    route: 'routes/posts/restoration.tsx',
    path: '/posts/{reply}/restoration',
    get: 'none',
    post: { who: author, otherwise: ['absent', 'refused'], form: {}, once: true },
  },
  form('posts/acceptance.tsx', '/posts/{answer}/acceptance', tidying, { accepted: 'yes' }),
  form('posts/confirmation.tsx', '/posts/{answer}/confirmation', taking),
  page('claims/confirmation.tsx', '/claims/{tip}/confirmation', actors, writers, found),
  page('claims/danger.tsx', '/claims/{tip}/danger', writers, writers, { note: text }),
  {
    route: 'routes/confirmations/withdrawal.tsx',
    path: '/confirmations/{confirmation}/withdrawal',
    get: 'none',
    post: { who: author, otherwise: ['absent', 'refused'], form: { claim: '{tip}' } },
  },
  page('apps/new.tsx', '/apps/new', actors, writers, app),
  { route: 'routes/apps/row.tsx', path: '/apps/rows/{row}', get: { who: actors }, post: 'none' },
  form('phones/builds.tsx', '/phones/xiaomi-17-pro/builds', taking, { build: 'OS3.0.319.0.WBLCNXM' }),
  form('phones/watching.tsx', '/phones/xiaomi-17-pro/watching', taking, { on: 'yes' }),
  form('drafts/save.ts', '/drafts', taking, { form: 'tip', sequence: '0', values: '{}' }),
  form('drafts/preview.ts', '/drafts/preview', taking, { title: 'x' }),
  {
    route: 'routes/photos/upload.ts',
    path: '/photos',
    get: 'none',
    post: { who: taking, form: {}, photo: true },
  },
  form('notifications/reading.tsx', '/notifications/reading', members),
  form('notifications/muting.tsx', '/notifications/muting', members, { kind: 'check-asked' }),
]
