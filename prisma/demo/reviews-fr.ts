import { owners, reviewers } from './authors.ts'
import type { DemoReview } from './shapes.ts'

export const reviewsFr: DemoReview[] = [
  {
    code: 'R05',
    author: 'demo-rev-05',
    language: 'fr',
    title: 'Superbe petit écran, applis absentes',
    text: 'L’écran arrière est net et très lumineux. Il est parfait pour l’heure, les messages et la musique maison. Mais il est impossible d’y mettre ses propres applications. L’idée reste en partie inexploitée, et c’est dommage avec un si bel écran.',
    phones: ['xiaomi-17-pro'],
    scores: { 'daily-usefulness': 3, 'selfie-viewfinder': 4, readability: 5, 'apps-and-notifications': 2 },
    daysAgo: 78,
    upvotes: [...owners(14, 17, 25), ...reviewers(6, 9)],
    sources: ['P7'],
  },
  {
    code: 'R06',
    author: 'demo-rev-06',
    language: 'fr',
    title: 'Le matériel fait rêver, la ROM chinoise fatigue',
    text: 'J’ai importé le mien, et l’écran arrière tient ses promesses. Le reste est moins rose : les notifications arrivent en retard et Android Auto manque. Le bootloader est fermé, donc rien à changer de ce côté. En Europe, cela gâche le quotidien.',
    phones: ['xiaomi-17-pro'],
    scores: { 'daily-usefulness': 2, 'selfie-viewfinder': 4, readability: 5, 'apps-and-notifications': 2 },
    daysAgo: 72,
    upvotes: [...owners(16, 17, 21), ...reviewers(5)],
    sources: ['P1', 'P2'],
  },
  {
    code: 'R07',
    author: 'demo-rev-07',
    language: 'fr',
    title: 'Le pionnier',
    text: 'Un écran de 1,1 pouce suffit pour cadrer un selfie et lire l’heure. Je ne lui demande pas plus. Le bloc photo est énorme, et l’écran gêne parfois. On comprend pourquoi la suite est plus grande.',
    phones: ['xiaomi-mi-11-ultra'],
    scores: {
      'daily-usefulness': 2,
      'selfie-viewfinder': 4,
      readability: 3,
      'apps-and-notifications': 2,
      'accidental-touch': 2,
    },
    daysAgo: 115,
    upvotes: [...owners(10), ...reviewers(4)],
    sources: ['P14', 'P77'],
  },
]
