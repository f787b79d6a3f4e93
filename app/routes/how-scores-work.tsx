import { HowScoresWork } from '#app/forum/confirmations/how-scores-work.tsx'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('confirmations.howTitle'))

export default HowScoresWork
