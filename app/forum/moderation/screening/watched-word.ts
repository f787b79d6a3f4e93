/** What happens to a post with the word: it stands and staff look; it waits for them; it is not taken. */
export const wordActions = ['report', 'approve', 'block'] as const
export type WordAction = (typeof wordActions)[number]

export const WORDS_MAX = 2000
export const WORD_LENGTH_MAX = 100
/** As long as a post may be. */
export const SAMPLE_MAX = 20_000
