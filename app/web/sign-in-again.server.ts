import { redirect } from '@remix-run/node'
import { signIn } from '#app/forum/members/accounts/sign-in.server.ts'
import type { Question } from './handlers.server.ts'
import { insistOnFewSignIns } from './limits.server.ts'

type Given = Pick<Question, 'asked'> & { input: { name: string; password: string } }

/** An account that was made by the same form a moment ago: whoever knows its password is let in, like the first time. */
export const signInAgain = ({ input, asked }: Given) => ({
  again: async () => {
    await insistOnFewSignIns(asked.clientAddress, input.name)
    return redirect('/', { headers: { 'set-cookie': await signIn(input) } })
  },
})
