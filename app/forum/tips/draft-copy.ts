/** `base`: the save the text builds on. */
export type Copy = { at: number; text: string; base: number; sent: boolean }

/** The copy this browser kept, or null. */
export function readCopy(key: string): Copy | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
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
