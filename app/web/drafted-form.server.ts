import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { isMember } from '#app/forum/members/accounts/actor.ts'
import { insistOnWriter } from '#app/forum/members/accounts/insist-on-writer.server.ts'
import { type DraftSave, Sequence } from '#app/forum/posts/draft.ts'
import { discardDraft, saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { asOne } from '#app/platform/unavailable.server.ts'
import { fieldsIn, parsed } from './fields.server.ts'
import { comeBack, type FormReply, postOnly, type Question, refusedForm } from './handlers.server.ts'
import { imeiFaults } from './imei.server.ts'
import { newerThan } from './newer-draft.server.ts'
import { once } from './once.server.ts'
import { insistOnKnowing, questionOf } from './question.server.ts'
import { redirect } from './redirect.ts'
import { faultsIn } from './typed.server.ts'

type Given<Schema extends z.ZodType> = Question & { input: z.output<Schema>; values: FormReply['values'] }

/**
 * The action of a form whose text is kept while it is not sent: "save" and "discard" check nothing, what is refused
 * is kept as a draft too, and only sending is checked.
 */
export function draftedForm<Schema extends z.ZodType>(
  name: DraftSave['form'],
  schema: Schema,
  perform: (given: Given<Schema>) => Promise<Response | ReturnType<typeof comeBack>>,
) {
  return async (args: ActionFunctionArgs) => {
    postOnly(args.request)
    const question = await questionOf(args)
    const fields = await fieldsIn(question)
    const submission = parsed(fields, schema)
    const typed = submission.payload as FormReply['values']
    const command = fields.get('do')
    const imei = command === 'discard' ? {} : imeiFaults(typed)
    if (Object.keys(imei).length > 0) return comeBack({ values: typed, faults: imei }, 422, question)
    try {
      insistOnKnowing(question)
      if (!isMember(question.actor)) throw refuse.signIn()
      await insistOnWriter(question.actor, fields.get('writer'))
      if (command === 'discard') return await discarded(question, name)
      if (command === 'save') {
        await kept(question, name, typed)
        return redirect(question.url.pathname, 303)
      }
      if (submission.status === 'success') {
        const given = { ...question, input: submission.value as z.output<Schema>, values: typed }
        return await asOne(() => once(question, fields, () => perform(given), { words: true }))
      }
      const newer = await newerThan(async () => {
        typed.sequence = await kept(question, name, typed)
      })
      return comeBack({ values: typed, faults: faultsIn(submission.error), because: newer }, 422, question)
    } catch (error) {
      return refusedForm(error, typed, question)
    }
  }
}

async function kept({ actor }: Question, form: DraftSave['form'], typed: FormReply['values']) {
  const { sequence, do: _, sending: __, ...values } = typed
  const base = Sequence.catch(0).parse(sequence)
  const saved = await saveDraft(actor, { form, target: '', sequence: base, values })
  return String(saved.sequence)
}

async function discarded({ actor, url }: Question, name: DraftSave['form']) {
  await discardDraft(actor, name)
  return redirect(url.pathname, 303)
}
