import accounts from './accounts.json'
import builds from './builds.json'
import confirmations from './confirmations.json'
import media from './media.json'
import posts from './posts.json'
import questions from './questions.json'
import reviews from './reviews.json'
import screening from './screening.json'
import tags from './tags.json'
import threads from './threads.json'
import tips from './tips.json'
import trials from './trials.json'
import votes from './votes.json'
import web from './web.json'

/** What is said where members write: threads and the forms that begin them. */
export const writing = {
  accounts,
  builds,
  confirmations,
  media,
  posts,
  questions,
  reviews,
  screening,
  tags,
  threads,
  tips,
  trials,
  votes,
  web,
}
