import { HowScoresWork } from '#app/forum/checks/how-scores-work.tsx'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('scores.title'))

export default HowScoresWork
