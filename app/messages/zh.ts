import type { Catalogue } from './catalogue.ts'
import accounts from './zh/accounts.json'
import posts from './zh/posts.json'
import threads from './zh/threads.json'
import web from './zh/web.json'

export const zh: Catalogue = { accounts, posts, threads, web }
