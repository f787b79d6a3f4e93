import type { Catalogue } from './catalogue.ts'
import accounts from './zh/accounts.json'
import apps from './zh/apps.json'
import builds from './zh/builds.json'
import catalogue from './zh/catalogue.json'
import confirmations from './zh/confirmations.json'
import media from './zh/media.json'
import notifications from './zh/notifications.json'
import posts from './zh/posts.json'
import questions from './zh/questions.json'
import reviews from './zh/reviews.json'
import screening from './zh/screening.json'
import search from './zh/search.json'
import tags from './zh/tags.json'
import threads from './zh/threads.json'
import tips from './zh/tips.json'
import trials from './zh/trials.json'
import votes from './zh/votes.json'
import web from './zh/web.json'

export const zh: Catalogue = {
  apps,
  questions,
  reviews,
  trials,
  notifications,
  confirmations,
  builds,
  accounts,
  catalogue,
  media,
  posts,
  screening,
  search,
  tags,
  threads,
  tips,
  votes,
  web,
}
