import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { readsAsStaff } from './look-alike.ts'
import { isReserved, MemberName } from './name.ts'

export const PASSWORD_MIN = 10
export const STAFF_PASSWORD_MIN = 15
export const PASSWORD_MAX = 256

/** No rules of composition: length is what counts. Never trimmed, never folded. */
function password(min: number) {
  const tooShort = min === PASSWORD_MIN ? 'accounts.password.tooShort' : 'accounts.password.tooShortForStaff'
  return z
    .string(say('accounts.password.missing'))
    .refine((text) => [...text].length >= min, say(tooShort))
    .refine((text) => [...text].length <= PASSWORD_MAX, say('accounts.password.tooLong'))
    .refine((text) => new Set(text).size >= 4, say('accounts.password.tooPlain'))
}

export const SignUp = z.object({
  name: MemberName.refine((name) => !isReserved(name) && !readsAsStaff(name), say('accounts.name.reserved')),
  displayName: z
    .string()
    .trim()
    .max(40, say('accounts.displayName.tooLong'))
    .refine((name) => !readsAsStaff(name), say('accounts.name.reserved'))
    .optional(),
  email: z.email(say('accounts.email.invalid')).max(254, say('accounts.email.invalid')),
  password: password(PASSWORD_MIN),
  phone: z.string().optional(),
})
export type SignUp = z.infer<typeof SignUp>

export const SignIn = z.object({
  name: z.string(say('accounts.name.missing')).trim().max(100, say('accounts.name.length')),
  password: z.string(say('accounts.password.missing')).max(PASSWORD_MAX, say('accounts.password.tooLong')),
  next: z.string().optional(),
})
export type SignIn = z.infer<typeof SignIn>

export const StaffPassword = z.object({ token: z.string(), password: password(STAFF_PASSWORD_MIN) })
export type StaffPassword = z.infer<typeof StaffPassword>
