import type { ActionFunctionArgs } from '@remix-run/node'
import { isMember } from '#app/forum/members/accounts/actor.ts'
import { insistOnWriter } from '#app/forum/members/accounts/insist-on-writer.server.ts'
import { Sequence } from '#app/forum/posts/draft.ts'
import { discardDraft, saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { TipDraft } from '#app/forum/threads/tips/tip-draft.ts'
import { edited, valuesFrom } from '#app/forum/threads/tips/tip-values.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { asOne } from '#app/platform/unavailable.server.ts'
import { parsed } from './fields.server.ts'
import { comeBack, type FormReply, postOnly, type Question, refusedForm } from './handlers.server.ts'
import { imeiFaults } from './imei.server.ts'
import { newerThan } from './newer-draft.server.ts'
import { once } from './once.server.ts'
import { insistOnKnowing, questionOf } from './question.server.ts'
import { redirect } from './redirect.ts'
import { faultsIn } from './typed.server.ts'
import { withPhotosStored } from './upload-form.server.ts'

type Publish = (question: Question & { input: TipDraft }) => Promise<Response>
type Typed = { fields: FormData; values: FormReply['values']; faults: Record<string, MessageKey[]> }

/**
 * The action of a composer. Its buttons (add, remove, move a step) come back with everything kept, and save the
 * draft; only "publish" is checked. `target`: what is edited, empty for something new.
 */
export function composer(target: (question: Question) => string, publish: Publish) {
  return async (args: ActionFunctionArgs) => {
    postOnly(args.request)
    const question = await questionOf(args)
    const { fields, faults, photos, wait } = await withPhotosStored(question)
    const submission = parsed(fields, TipDraft)
    const typed: Typed = {
      fields,
      faults,
      values: {
        ...valuesFrom(submission.payload),
        sequence: fields.get('sequence'),
        began: fields.get('began'),
        writer: fields.get('writer'),
        sending: fields.get('sending'),
      },
    }
    const command = String(fields.get('do') ?? 'publish')
    const imei = command === 'discard' ? {} : imeiFaults(typed.values)
    if (Object.keys(imei).length > 0) {
      return comeBack({ values: typed.values, faults: { ...faults, ...imei } }, 422, question)
    }
    try {
      insistOnKnowing(question)
      if (!isMember(question.actor)) throw refuse.signIn()
      await insistOnWriter(question.actor, fields.get('writer'))
      if (wait) throw wait
      if (command === 'discard') return await discarded(question, target(question))
      if (command !== 'publish') return await carriedOut(command, typed, question, target(question))
      const all = submission.status === 'success' ? faults : { ...faultsIn(submission.error), ...faults }
      if (submission.status === 'success' && Object.keys(all).length === 0) {
        const given = { ...question, input: submission.value }
        // An edit may well go back to words of a moment ago.
        const words = given.input.edition === undefined
        return await asOne(() => once(question, fields, () => publish(given), { words, photos }))
      }
      const newer = await newerThan(() => kept(typed, question, target(question)))
      return comeBack({ values: typed.values, faults: all, because: newer }, 422, question)
    } catch (error) {
      return refusedForm(error, typed.values, question)
    }
  }
}

async function carriedOut(command: string, typed: Typed, question: Question, target: string) {
  const { values, step } = edited(valuesFrom(typed.values), command)
  const { sequence, writer } = typed.values
  typed.values = { ...values, sequence, writer }
  await kept(typed, question, target)
  if (Object.keys(typed.faults).length > 0) {
    return comeBack({ values: typed.values, faults: typed.faults }, 422, question)
  }
  return redirect(`${question.url.pathname}${question.url.search}#step-${step + 1}`, 303)
}

/** Saved as it was typed. A newer draft elsewhere is told, and this one stays in the page. */
async function kept(typed: Typed, { actor }: Question, target: string) {
  const { sequence, sending, ...values } = typed.values
  const saved = await saveDraft(actor, {
    form: 'tip',
    target,
    sequence: Sequence.catch(0).parse(sequence),
    values,
  })
  typed.values = { ...values, sending, sequence: saved.sequence }
}

async function discarded({ actor, url }: Question, target: string) {
  await discardDraft(actor, 'tip', target)
  return redirect(url.pathname + url.search, 303)
}
