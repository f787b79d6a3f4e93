import { type ActorName, admins, staff } from './actor.ts'
import type { Address, Right } from './rights.ts'

type Form = Record<string, string>

const why = { rule: 'spam', words: '' }

/** A page of staff. What it is about may be gone by now: then it is absent, and nobody was refused. */
function page(route: string, path: string, post?: Right): Address {
  return { route: `routes/admin/${route}`, path: `/admin${path}`, get: { who: staff }, post: post ?? 'none' }
}

/** An address of staff that only takes forms. */
function form(route: string, path: string, fields: Form = why, who: readonly ActorName[] = staff): Address {
  return { route: `routes/admin/${route}`, path: `/admin${path}`, get: 'none', post: right(fields, who) }
}

/** An act on one's equals is refused, and so is the second of two that cannot both be done. */
function right(fields: Form = why, who: readonly ActorName[] = staff): Right {
  return { who, form: fields, once: true }
}

/** Once it is decided, a proposal has no page any more. */
function proposal(route: string, path: string, post: Right): Address {
  return { ...page(route, path, post), get: { who: staff, form: {} } }
}

const curation: Address[] = [
  page('posts/show.tsx', '/posts/{reply}'),
  form('posts/edit.tsx', '/posts/{reply}/edit', { ...why, body: 'Words that staff put in their place.' }),
  form('posts/edit-undoing.tsx', '/posts/{reply}/edit-undoing'),
  page('posts/purge.tsx', '/posts/{answer}/purge', right({ rule: 'illegal', words: 'Article 9.' }, admins)),
  form('posts/removal.tsx', '/posts/{reply}/removal'),
  form('posts/restoration.tsx', '/posts/{reply}/restoration'),
  page('threads/show.tsx', '/threads/{tip}'),
  form('threads/lock.tsx', '/threads/{tip}/lock'),
  form('threads/reopening.tsx', '/threads/{tip}/reopening'),
  form('threads/pin.tsx', '/threads/{tip}/pin'),
  form('threads/unpinning.tsx', '/threads/{tip}/unpinning'),
  form('threads/slowing.tsx', '/threads/{tip}/slowing', { ...why, seconds: '60', hours: '24' }),
  form('threads/unslowing.tsx', '/threads/{tip}/unslowing'),
  form('threads/gate.tsx', '/threads/{tip}/gate'),
  form('threads/ungating.tsx', '/threads/{tip}/ungating'),
  form('threads/tags.tsx', '/threads/{tip}/tags', { ...why, tags: '' }),
  form('threads/earlier-tags.tsx', '/threads/{tip}/earlier-tags'),
  form('threads/move.tsx', '/threads/{review}/move', { ...why, kind: 'QUESTION' }),
  form('threads/moving-back.tsx', '/threads/{review}/moving-back'),
  form('threads/merge.tsx', '/threads/{question}/merge', { ...why, into: '{tip}' }),
  form('threads/split.tsx', '/threads/{question}/split'),
]

const queue: Address[] = [
  page('overview.tsx', ''),
  page('queue/index.tsx', '/queue', right({ case: 'none', version: '1', act: 'dismiss' })),
  page('queue/bulk.tsx', '/queue/bulk', right({ act: 'dismiss', ...why })),
  form('queue/undo.tsx', '/queue/undo', { decision: 'none' }),
  page('cases/show.tsx', '/cases/{case}', right({ case: '{case}', version: '1', act: 'dismiss' })),
  form('cases/notes.tsx', '/cases/{case}/notes', { text: 'Looked at.', version: '1' }),
  // The moderator who decided is not the judge.
  page('appeal.tsx', '/appeals/{appeal}', right({ outcome: 'upheld', words: 'It stands.' }, admins)),
  page('log.tsx', '/log'),
  page('words.tsx', '/words', right({ text: 'a watched word', language: '', action: 'report' })),
  page('word-trial.tsx', '/words/trial', right({ text: 'a text', language: 'en' })),
  form('word-removal.tsx', '/words/none/removal', {}),
  page('settings.tsx', '/settings', right({}, admins)),
]

const cabinet: Address[] = [
  page('tags/index.tsx', '/tags'),
  page('tags/merging.tsx', '/tags/merging', right({ from: 'none', into: '{tag}' })),
  proposal('tags/proposal.tsx', '/tags/proposals/{proposal}', right({ slug: 'a-tag', 'name.en': 'a tag' })),
  proposal('tags/synonym.tsx', '/tags/proposals/{proposal}/synonym', right({ as: '{tag}' })),
  proposal('tags/refusal.tsx', '/tags/proposals/{proposal}/refusal', right({ words: '' })),
  page('tags/show.tsx', '/tags/{tag}', right({ 'name.en': 'a tag' })),
  form('tags/names-restoration.tsx', '/tags/{tag}/names-restoration', {}),
  form('tags/unmerging.tsx', '/tags/none/unmerging', {}),
  page('phones/index.tsx', '/phones'),
  page('phones/show.tsx', '/phones/xiaomi-17-pro', right({}, admins)),
  page('phones/fact.tsx', '/phones/xiaomi-17-pro/facts/new', right({}, admins)),
  form('phones/fact-removal.tsx', '/phones/xiaomi-17-pro/facts/{fact}/removal', {}, admins),
  form('phones/undoing.tsx', '/phones/xiaomi-17-pro/undoing', {}, admins),
  page('uses/index.tsx', '/uses'),
  page('uses/show.tsx', '/uses/pickup-code', right({}, admins)),
  form('uses/undoing.tsx', '/uses/pickup-code/undoing', {}, admins),
  page('builds/index.tsx', '/builds'),
  page(
    'builds/approval.tsx',
    '/builds/approval',
    right({ phone: 'xiaomi-17-pro', build: 'OS3.0.901.0.WBLCNXM' }),
  ),
  form('builds/withdrawal.tsx', '/builds/withdrawal', {
    phone: 'xiaomi-17-pro',
    build: 'OS3.0.901.0.WBLCNXM',
  }),
  page('builds/show.tsx', '/builds/{build}', right({}, admins)),
  form('builds/undoing.tsx', '/builds/{build}/undoing', {}, admins),
]

const sanctions: Address[] = [
  page('members/index.tsx', '/members'),
  page('members/show.tsx', '/members/{member}'),
  page('members/warning.tsx', '/members/{member}/warning', right({ ...why, points: '1', days: '30' })),
  page('members/warning-lifting.tsx', '/members/{member}/warnings/none', right({})),
  page('members/silence.tsx', '/members/{member}/silence', right({ ...why, hours: '24' })),
  page('members/unsilencing.tsx', '/members/{member}/unsilencing', right({})),
  page('members/suspension.tsx', '/members/{member}/suspension', right({ ...why, hours: '24' })),
  page('members/reinstatement.tsx', '/members/{member}/reinstatement', right({})),
  page('members/appointment.tsx', '/members/{member}/appointment', right({})),
  page('members/appointment-end.tsx', '/members/{member}/appointment-end', right({})),
  {
    ...page('members/role.tsx', '/members/{member}/role', right({ role: 'MEMBER' }, admins)),
    get: { who: admins },
  },
  form('members/notes.tsx', '/members/{member}/notes', { text: 'Seen.' }),
  form('members/sign-out.tsx', '/members/{newcomer}/sign-out', {}),
  page('members/address.tsx', '/members/{member}/address', right({})),
  page('members/cleaning.tsx', '/members/{newcomer}/cleaning', right()),
  page('members/cleaning-undoing.tsx', '/members/{newcomer}/cleanings/none', right({})),
]

/** Everything under /admin. Walked last: much of it ends what others need. */
export const ofStaff: Address[] = [...queue, ...cabinet, ...curation, ...sanctions]
