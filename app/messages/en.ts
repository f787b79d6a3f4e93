import accounts from './en/accounts.json'
import posts from './en/posts.json'
import threads from './en/threads.json'
import web from './en/web.json'

export const en = { accounts, posts, threads, web }
