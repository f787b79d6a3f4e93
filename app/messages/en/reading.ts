import apps from './apps.json'
import board from './board.json'
import buyer from './buyer.json'
import catalogue from './catalogue.json'
import figures from './figures.json'
import notifications from './notifications.json'
import scores from './scores.json'
import search from './search.json'

/** What is said only on the other pages; where members write, it is fetched when they leave. */
export const reading = { apps, board, buyer, catalogue, figures, notifications, scores, search }
