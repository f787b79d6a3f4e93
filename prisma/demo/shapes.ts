/** The shapes of the demo content. It goes through the same schemas and verbs as what members write. */
export type Language = 'en' | 'fr' | 'zh'

export type DemoStep = {
  text: string
  caution?: string
  /** A drawing of ours for this step: the art of a use, and what it shows in words. */
  art?: { use: string; alt: string }
}

export type DemoTip = {
  code: string
  author: string
  language: Language
  title: string
  promise: string
  phones: string[]
  uses: string[]
  tags: string[]
  access: 'STOCK' | 'DEVELOPER' | 'SHIZUKU' | 'ROOT'
  risks: ('DATA' | 'WARRANTY' | 'BATTERY' | 'SCREEN_WEAR')[]
  minutes: number
  build: string
  steps: DemoStep[]
  undo?: string
  /** Codes of domain sources. */
  sources: string[]
  /** Days before the day of loading on which it was posted. */
  daysAgo: number
  replies: DemoReply[]
  /** Authors of demo content who found it useful. */
  upvotes: string[]
}

export type DemoReply = {
  author: string
  language: Language
  text: string
  daysAgo: number
  /** Index in `replies` of the one it answers; the tip itself if absent. */
  to?: number
  upvotes: string[]
}

export type DemoReview = {
  code: string
  author: string
  language: Language
  title: string
  text: string
  phone: string
  accessory?: string
  owned: number
  unit: 'days' | 'months' | 'years'
  bought: string
  /** In daily use. */
  uses: string[]
  /** One point a line. */
  pros: string
  cons: string
  incentive: 'NONE'
  relation: 'NONE'
  /** Scores by criterion id, 1 to 5. */
  scores: Partial<Record<string, number>>
  daysAgo: number
  upvotes: string[]
  sources: string[]
}
