import { index, prefix, type RouteConfig, route } from '@remix-run/route-config'
import { staffRoutes } from './routes-for-staff.ts'

/** Every address of the forum; those of staff are in routes-for-staff.ts. */
export default [
  index('routes/home.tsx'),
  route('search', 'routes/search.tsx'),

  ...prefix('tips', [
    index('routes/tips/index.tsx'),
    route('new', 'routes/tips/new.tsx'),
    route('similar', 'routes/tips/similar.ts'),
    route(':thread/edit', 'routes/tips/edit.tsx'),
  ]),
  ...prefix('reviews', [
    index('routes/reviews/index.tsx'),
    route('new', 'routes/reviews/new.tsx'),
    route(':thread/follow-ups/:day', 'routes/reviews/follow-up.tsx'),
  ]),
  route('follow-ups/:token', 'routes/reviews/follow-up-link.tsx'),

  ...prefix('questions', [index('routes/questions/index.tsx'), route('new', 'routes/questions/new.tsx')]),
  ...prefix('threads/:thread', [
    index('routes/threads/show.tsx'),
    route('replies', 'routes/threads/replies.tsx'),
    route('reading', 'routes/threads/reading.tsx'),
    route('links', 'routes/threads/links.tsx'),
    route('links/:link', 'routes/threads/unlinking.tsx'),
    route('trial', 'routes/threads/trial.tsx'),
    route('report', 'routes/threads/report.ts'),
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
    route('acceptance', 'routes/posts/acceptance.tsx'),
    route('confirmation', 'routes/posts/confirmation.tsx'),
    route('report', 'routes/posts/report.tsx'),
  ]),
  route('trials/:trial', 'routes/trials/show.tsx'),
  ...prefix('drafts', [index('routes/drafts/save.ts'), route('preview', 'routes/drafts/preview.ts')]),
  ...prefix('photos', [
    index('routes/photos/upload.ts'),
    route(':photo/report', 'routes/photos/report.tsx'),
    route(':photo/:file', 'routes/photos/show.ts'),
  ]),

  ...prefix('phones', [
    index('routes/phones/index.tsx'),
    route(':phone', 'routes/phones/show.tsx'),
    route(':phone/before-you-buy', 'routes/phones/buyer.tsx'),
    route(':phone/builds', 'routes/phones/builds.tsx'),
    route(':phone/watching', 'routes/phones/watching.tsx'),
    route(':phone/updates', 'routes/phones/updates.tsx'),
    route(':phone/updates.atom', 'routes/phones/updates-feed.ts'),
  ]),
  ...prefix('uses', [index('routes/uses/index.tsx'), route(':use', 'routes/uses/show.tsx')]),
  ...prefix('tags', [
    index('routes/tags/index.tsx'),
    route('understood', 'routes/tags/understood.ts'),
    route(':tag', 'routes/tags/show.tsx'),
  ]),

  ...prefix('apps', [
    index('routes/apps/index.tsx'),
    route('new', 'routes/apps/new.tsx'),
    route('rows/:row', 'routes/apps/row.tsx'),
  ]),
  route('apps.atom', 'routes/apps/feed.ts'),
  ...prefix('claims/:claim', [
    route('confirmation', 'routes/claims/confirmation.tsx'),
    route('danger', 'routes/claims/danger.tsx'),
  ]),
  route('confirmations/:confirmation/withdrawal', 'routes/confirmations/withdrawal.tsx'),
  route('how-scores-work', 'routes/how-scores-work.tsx'),
  route('how-trust-works', 'routes/how-trust-works.tsx'),
  ...prefix('notifications', [
    index('routes/notifications/index.tsx'),
    route('reading', 'routes/notifications/reading.tsx'),
    route('muting', 'routes/notifications/muting.tsx'),
    route(':notice', 'routes/notifications/show.tsx'),
  ]),

  ...prefix('moderation-log', [
    index('routes/moderation-log/index.tsx'),
    route(':decision', 'routes/moderation-log/show.tsx'),
  ]),
  route('moderation-log.atom', 'routes/moderation-log/feed.ts'),
  route('transparency', 'routes/transparency.tsx'),
  route('decisions/:decision', 'routes/decisions/show.tsx'),

  route('members/:member', 'routes/members/show.tsx'),
  route('members/:member/report', 'routes/members/report.tsx'),
  route('reports', 'routes/reports/index.tsx'),
  ...prefix('notices', [route('new', 'routes/notices/new.tsx'), route(':notice', 'routes/notices/show.tsx')]),
  route('sign-up', 'routes/account/sign-up.tsx'),
  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-out', 'routes/account/sign-out.tsx'),
  route('welcome/:token', 'routes/account/welcome.tsx'),
  route('settings/phone', 'routes/settings/phone.tsx'),
  route('settings/notifications', 'routes/settings/notifications.tsx'),
  route('settings/standing', 'routes/settings/standing.tsx'),

  ...staffRoutes,

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
