import type { AccessLevel } from '#app/forum/members/accounts/actor.ts'
import { isLocale, type Locale } from '#app/platform/i18n/locale.ts'

export const threadSorts = ['hot', 'works', 'new', 'useful', 'kept'] as const
export type ThreadSort = (typeof threadSorts)[number]

export const accessLevels = ['STOCK', 'DEVELOPER', 'SHIZUKU', 'ROOT'] as const satisfies AccessLevel[]

/** How far a question has come. */
export const answerFilters = ['unsolved', 'unanswered', 'solved'] as const
export type AnswerFilter = (typeof answerFilters)[number]

export type ThreadKind = 'TIP' | 'REVIEW' | 'QUESTION'

/** What a list of threads is asked for. Everything comes from the address, so that it can be shared. */
export type ThreadFilter = {
  kind?: ThreadKind
  phone?: string
  use?: string
  tag?: string
  /** The most a reader would do: all before it is admitted too. */
  access?: AccessLevel
  language?: Locale
  author?: string
  /** Of questions: which of them. */
  answers?: AnswerFilter
  sort: ThreadSort
  after?: string
}

/** The filter an address asks for; what it does not understand it leaves out. */
export function filterFrom(parameters: URLSearchParams): ThreadFilter {
  // By characters: half of a pair is text to neither engine.
  const get = (name: string) => [...(parameters.get(name) ?? '')].slice(0, 80).join('') || undefined
  const access = get('access')?.toUpperCase() as AccessLevel | undefined
  const language = get('language')
  return {
    phone: get('phone'),
    use: get('use'),
    tag: get('tag'),
    access: access && accessLevels.includes(access) ? access : undefined,
    language: isLocale(language) ? language : undefined,
    answers: answerFilters.find((answers) => answers === get('answers')),
    sort: threadSorts.find((sort) => sort === get('sort')) ?? 'hot',
    after: get('after'),
  }
}

/** Access levels a ceiling admits. */
export function upTo(ceiling: AccessLevel): AccessLevel[] {
  return accessLevels.slice(0, accessLevels.indexOf(ceiling) + 1)
}
