import appeals from './appeals.json'
import apps from './apps.json'
import board from './board.json'
import buyer from './buyer.json'
import cabinet from './cabinet.json'
import catalogue from './catalogue.json'
import curation from './curation.json'
import figures from './figures.json'
import moderation from './moderation.json'
import notifications from './notifications.json'
import queue from './queue.json'
import reports from './reports.json'
import sanctions from './sanctions.json'
import scores from './scores.json'
import search from './search.json'
import staffroom from './staffroom.json'
import trust from './trust.json'
import watch from './watch.json'

/** What is said only on the other pages; where members write, it is fetched when they leave. */
export const reading = {
  appeals,
  apps,
  board,
  buyer,
  cabinet,
  catalogue,
  curation,
  figures,
  moderation,
  notifications,
  queue,
  reports,
  sanctions,
  scores,
  search,
  staffroom,
  trust,
  watch,
}
