import type { Catalogue } from './catalogue.ts'
import accounts from './fr/accounts.json'
import posts from './fr/posts.json'
import threads from './fr/threads.json'
import web from './fr/web.json'

export const fr: Catalogue = { accounts, posts, threads, web }
