import type { Catalogue } from './catalogue.ts'
import accounts from './fr/accounts.json'
import apps from './fr/apps.json'
import builds from './fr/builds.json'
import catalogue from './fr/catalogue.json'
import confirmations from './fr/confirmations.json'
import media from './fr/media.json'
import notifications from './fr/notifications.json'
import posts from './fr/posts.json'
import questions from './fr/questions.json'
import reviews from './fr/reviews.json'
import screening from './fr/screening.json'
import search from './fr/search.json'
import tags from './fr/tags.json'
import threads from './fr/threads.json'
import tips from './fr/tips.json'
import trials from './fr/trials.json'
import votes from './fr/votes.json'
import web from './fr/web.json'

export const fr: Catalogue = {
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
