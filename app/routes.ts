import { index, prefix, type RouteConfig, route } from '@remix-run/route-config'

/** Every address of the forum. */
export default [
  index('routes/home.tsx'),
  route('search', 'routes/search.tsx'),

  ...prefix('tips', [
    index('routes/tips/index.tsx'),
    route('new', 'routes/tips/new.tsx'),
    route('similar', 'routes/tips/similar.ts'),
    route(':thread/edit', 'routes/tips/edit.tsx'),
  ]),
  route('reviews', 'routes/reviews/index.tsx'),

  ...prefix('threads/:thread', [
    index('routes/threads/show.tsx'),
    route('replies', 'routes/threads/replies.tsx'),
    route('reading', 'routes/threads/reading.tsx'),
  ]),
  ...prefix('posts/:post', [
    index('routes/posts/show.tsx'),
    route('vote', 'routes/posts/vote.tsx'),
    route('downvote', 'routes/posts/downvote.tsx'),
    route('answer', 'routes/posts/answer.tsx'),
    route('edit', 'routes/posts/edit.tsx'),
    route('history', 'routes/posts/history.tsx'),
    route('deletion', 'routes/posts/deletion.tsx'),
    route('restoration', 'routes/posts/restoration.tsx'),
  ]),
  ...prefix('drafts', [index('routes/drafts/save.ts'), route('preview', 'routes/drafts/preview.ts')]),
  ...prefix('photos', [index('routes/photos/upload.ts'), route(':photo/:file', 'routes/photos/show.ts')]),

  ...prefix('phones', [index('routes/phones/index.tsx'), route(':phone', 'routes/phones/show.tsx')]),
  ...prefix('uses', [index('routes/uses/index.tsx'), route(':use', 'routes/uses/show.tsx')]),
  ...prefix('tags', [
    index('routes/tags/index.tsx'),
    route('understood', 'routes/tags/understood.ts'),
    route(':tag', 'routes/tags/show.tsx'),
  ]),

  route('members/:member', 'routes/members/show.tsx'),
  route('sign-up', 'routes/account/sign-up.tsx'),
  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-out', 'routes/account/sign-out.tsx'),
  route('welcome/:token', 'routes/account/welcome.tsx'),
  route('settings/phone', 'routes/settings/phone.tsx'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
