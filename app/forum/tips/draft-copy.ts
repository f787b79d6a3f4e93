/** `base`: the save the text builds on. `sent`: as a form, not only as a draft. */
export type Copy = { at: number; text: string; base: number; sent: boolean }

/** What the server says of the text a page began with; `lastPublished`: the newest title of this member's. */
type Known = { sequence: number; lastPublished: string | null }

/** The copy this browser kept, or null. */
export function readCopy(key: string): Copy | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/**
 * Whether a copy was published, and is no draft any more: publishing takes the draft it builds on with it. Where it
 * builds on none, its title tells.
 */
export function hasArrived({ sent, base }: Copy, title: string, { sequence, lastPublished }: Known) {
  return sent && (base > 0 ? sequence === 0 : title.trim() === lastPublished)
}

/** Answers the sequence the next save builds on. */
export async function sendDraft(save: Record<string, string>): Promise<number | 'conflict' | 'offline'> {
  const body = new FormData()
  for (const [name, value] of Object.entries(save)) body.set(name, value)
  try {
    const response = await fetch('/drafts', { method: 'POST', body })
    if (response.status === 409) return 'conflict'
    return response.ok ? ((await response.json()) as { sequence: number }).sequence : 'offline'
  } catch {
    return 'offline'
  }
}

/** Gives a form a command as without a script: the page that answers is a new one, and knows nothing of this one. */
export function sendPlainly(form: HTMLFormElement, command: string) {
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name: 'do', value: command })
  form.append(field)
  form.submit()
}
