import { decide } from '#app/forum/catalogue/builds/know-build.server.ts'
import { OperatorError } from '#app/forum/members/accounts/make-admin.server.ts'
import { Refusal } from '#app/forum/refusal.ts'
import { loadMessages } from '#app/messages/load.ts'

/** What the operator decides about a build of a phone, and what became of it. */
export async function decideBuild(what: 'known' | 'withdrawn', phone: string, build: string) {
  try {
    const text = await decide(null, phone, build, what)
    return what === 'known'
      ? `${text} is a known build of ${phone} now. What was checked on older ones turns grey within a minute.`
      : `${text} is no known build of ${phone} any more. Every state becomes what it was.`
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new OperatorError((await loadMessages('en'))[error.because])
  }
}
