import type { ActorName } from './actor.ts'
import type { Outcome } from './asking.ts'
import { account, signingOut } from './rights-account.ts'
import { reading } from './rights-reading.ts'
import { reporting } from './rights-reporting.ts'
import { ofStaff } from './rights-staff.ts'
import { writing } from './rights-writing.ts'

export type Right = {
  who: readonly ActorName[]
  /** What others get, where it is no refusal: a page they are not told of. */
  otherwise?: Outcome[]
  /** Whether a photo is sent, as a browser sends files. */
  photo?: true
  /** What is done is done: the same member is refused a second time. */
  once?: true
  /** What is sent: enough for the forum to look at who sends it. */
  form?: Record<string, string>
}
/** One address: who may read it and who may send to it. Names in braces stand for subjects of the test. */
export type Address = { route: string; path: string; get?: Right | 'none'; post?: Right | 'none' }

export const addresses: Address[] = [...reading, ...reporting, ...writing, ...account, ...ofStaff, signingOut]
