import type { Catalogue } from './catalogue.ts'
import accounts from './fr/accounts.json'
import catalogue from './fr/catalogue.json'
import media from './fr/media.json'
import posts from './fr/posts.json'
import screening from './fr/screening.json'
import search from './fr/search.json'
import tags from './fr/tags.json'
import threads from './fr/threads.json'
import tips from './fr/tips.json'
import votes from './fr/votes.json'
import web from './fr/web.json'

export const fr: Catalogue = {
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
