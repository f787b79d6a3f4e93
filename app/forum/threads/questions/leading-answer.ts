/** From how many owners on what they found outweighs what the asker took. */
export const CONFIRMATIONS_TO_LEAD = 2

export type Answer = { id: string; accepted: boolean; score: number; confirmations: number }

/**
 * The answer that stands first: the accepted one, unless another works for enough owners and for more than it does.
 * The asker knows what helped them; owners know what helps.
 */
export function leadingAnswer<Some extends Answer>(answers: Some[]): Some | null {
  const accepted = answers.find((answer) => answer.accepted) ?? null
  const [best] = answers
    .filter(({ score, confirmations }) => confirmations >= CONFIRMATIONS_TO_LEAD && score > 0)
    .sort((a, b) => b.score - a.score || b.confirmations - a.confirmations || (a.id < b.id ? -1 : 1))
  if (!best || !accepted) return best ?? accepted
  return best.score > accepted.score ? best : accepted
}
