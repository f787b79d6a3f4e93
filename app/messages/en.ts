import accounts from './en/accounts.json'
import catalogue from './en/catalogue.json'
import media from './en/media.json'
import posts from './en/posts.json'
import screening from './en/screening.json'
import search from './en/search.json'
import tags from './en/tags.json'
import threads from './en/threads.json'
import tips from './en/tips.json'
import votes from './en/votes.json'
import web from './en/web.json'

export const en = { accounts, catalogue, media, posts, screening, search, tags, threads, tips, votes, web }
