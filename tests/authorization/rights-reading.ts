import { actors, author } from './actor.ts'
import type { Address } from './rights.ts'

const open = (route: string, path: string): Address => ({
  route: `routes/${route}`,
  path,
  get: { who: actors },
  post: 'none',
})

/** What anybody may read. */
export const reading: Address[] = [
  open('home.tsx', '/'),
  open('search.tsx', '/search?q=clock'),
  open('tips/index.tsx', '/tips'),
  open('tips/similar.ts', '/tips/similar?title=clock'),
  open('reviews/index.tsx', '/reviews'),
  open('questions/index.tsx', '/questions'),
  open('threads/show.tsx', '/threads/{tip}'),
  open('posts/show.tsx', '/posts/{reply}'),
  open('posts/history.tsx', '/posts/{reply}/history'),
  // A photo that no post has yet is its uploader's alone.
  {
    route: 'routes/photos/show.ts',
    path: '/photos/{photo}/thumb.webp',
    get: { who: author, otherwise: ['absent'] },
    post: 'none',
  },
  open('phones/index.tsx', '/phones'),
  open('phones/show.tsx', '/phones/xiaomi-17-pro'),
  open('phones/buyer.tsx', '/phones/xiaomi-17-pro/before-you-buy'),
  open('phones/updates.tsx', '/phones/xiaomi-17-pro/updates'),
  open('phones/updates-feed.ts', '/phones/xiaomi-17-pro/updates.atom'),
  open('uses/index.tsx', '/uses'),
  open('uses/show.tsx', '/uses/pickup-code'),
  open('tags/index.tsx', '/tags'),
  open('tags/understood.ts', '/tags/understood?words=a'),
  open('tags/show.tsx', '/tags/{tag}'),
  open('apps/index.tsx', '/apps'),
  open('apps/feed.ts', '/apps.atom'),
  open('how-scores-work.tsx', '/how-scores-work'),
  open('members/show.tsx', '/members/{member}'),
  open('how-trust-works.tsx', '/how-trust-works'),
  open('moderation-log/index.tsx', '/moderation-log'),
  open('moderation-log/show.tsx', '/moderation-log/{decision}'),
  open('moderation-log/feed.ts', '/moderation-log.atom'),
  open('transparency.tsx', '/transparency'),
]
