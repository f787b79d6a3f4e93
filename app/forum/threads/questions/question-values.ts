/** A question while it is being written: as typed, valid or not. */
export type QuestionValues = Record<'title' | 'text' | 'phone' | 'build' | 'use', string>

export function questionValues(raw: Record<string, unknown>): QuestionValues {
  const text = (name: string) => (typeof raw[name] === 'string' ? (raw[name] as string) : '')
  return {
    title: text('title'),
    text: text('text'),
    phone: text('phone'),
    build: text('build'),
    use: text('use'),
  }
}
