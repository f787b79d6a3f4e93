import accounts from './en/accounts.json'
import apps from './en/apps.json'
import builds from './en/builds.json'
import catalogue from './en/catalogue.json'
import confirmations from './en/confirmations.json'
import media from './en/media.json'
import notifications from './en/notifications.json'
import posts from './en/posts.json'
import questions from './en/questions.json'
import reviews from './en/reviews.json'
import screening from './en/screening.json'
import search from './en/search.json'
import tags from './en/tags.json'
import threads from './en/threads.json'
import tips from './en/tips.json'
import trials from './en/trials.json'
import votes from './en/votes.json'
import web from './en/web.json'

export const en = {
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
