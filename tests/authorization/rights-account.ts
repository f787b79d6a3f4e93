import { actors, members } from './actor.ts'
import type { Address } from './rights.ts'

/** What belongs to one member alone: their sessions, their phone, what they are told. */
export const account: Address[] = [
  { route: 'routes/account/sign-up.tsx', path: '/sign-up', get: { who: actors } },
  { route: 'routes/account/sign-in.tsx', path: '/sign-in', get: { who: actors } },
  { route: 'routes/account/welcome.tsx', path: '/welcome/none', get: { who: [], otherwise: ['absent'] } },
  { route: 'routes/settings/phone.tsx', path: '/settings/phone', get: { who: members } },
  { route: 'routes/notifications/index.tsx', path: '/notifications', get: { who: members }, post: 'none' },
  {
    route: 'routes/trials/show.tsx',
    path: '/trials/{trial}',
    get: { who: ['author'], otherwise: ['absent', 'refused'] },
  },
  {
    route: 'routes/reviews/follow-up-link.tsx',
    path: '/follow-ups/none',
    get: { who: [], otherwise: ['absent'] },
  },
]

/** Last: it ends the sessions of those who ask. */
export const signingOut: Address = {
  route: 'routes/account/sign-out.tsx',
  path: '/sign-out',
  get: 'none',
  post: { who: actors, form: {} },
}
