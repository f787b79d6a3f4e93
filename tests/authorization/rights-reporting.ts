import { type ActorName, actors, author, members, staff, taking } from './actor.ts'
import type { Address } from './rights.ts'

const report = { reason: 'spam', text: '' }
const without = (...names: ActorName[]) => taking.filter((name) => !names.includes(name))

/** A form by which members say that something is wrong with what others wrote. */
const reports = (route: string, path: string, who: readonly ActorName[]): Address => ({
  route: `routes/${route}`,
  path,
  get: { who },
  post: { who, form: report, once: true },
})

/** What is wrong, what was decided, and what became of it. */
export const reporting: Address[] = [
  {
    route: 'routes/threads/report.ts',
    path: '/threads/{otherTip}/report',
    get: { who: actors },
    post: 'none',
  },
  reports('posts/report.tsx', '/posts/{answer}/report', without('member')),
  reports('photos/report.tsx', '/photos/{shownPhoto}/report', without('author')),
  reports('members/report.tsx', '/members/{member}/report', without('author')),
  { route: 'routes/reports/index.tsx', path: '/reports', get: { who: members }, post: 'none' },
  // Whoever reads a page may say that it is against the law.
  {
    route: 'routes/notices/new.tsx',
    path: '/notices/new',
    get: { who: actors },
    post: { who: actors, form: {} },
  },
  {
    route: 'routes/notices/show.tsx',
    path: '/notices/none',
    get: { who: [], otherwise: ['absent'] },
    post: 'none',
  },
  {
    route: 'routes/decisions/show.tsx',
    path: '/decisions/{decision}',
    get: { who: ['author', ...staff], otherwise: ['absent'] },
    post: {
      who: author,
      otherwise: ['absent', 'refused'],
      form: { text: 'It was nothing of the kind, please look again.' },
      once: true,
    },
  },
  {
    route: 'routes/notifications/show.tsx',
    path: '/notifications/{notice}',
    get: { who: author, otherwise: ['absent', 'refused'] },
    post: 'none',
  },
  {
    route: 'routes/settings/notifications.tsx',
    path: '/settings/notifications',
    get: { who: members },
    post: { who: members, form: {} },
  },
  { route: 'routes/settings/standing.tsx', path: '/settings/standing', get: { who: members }, post: 'none' },
]
