import type { Catalogue } from './catalogue.ts'
import accounts from './zh/accounts.json'
import catalogue from './zh/catalogue.json'
import media from './zh/media.json'
import posts from './zh/posts.json'
import screening from './zh/screening.json'
import search from './zh/search.json'
import tags from './zh/tags.json'
import threads from './zh/threads.json'
import tips from './zh/tips.json'
import votes from './zh/votes.json'
import web from './zh/web.json'

export const zh: Catalogue = {
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
