/** What a downvote says. The author is told from the second on; never who. Apart from vote.ts, so that pages need no schema. */
export const voteReasons = ['WRONG', 'OUTDATED', 'UNCLEAR', 'OFF_TOPIC', 'UNSAFE'] as const
export type VoteReason = (typeof voteReasons)[number]

/** Up, withdrawn, down. */
export type VoteValue = 1 | 0 | -1
