import { z } from 'zod'
import type { ActKey } from '#app/forum/moderation/decide/act.ts'
import { asExplained, explained } from '#app/forum/moderation/decide/explained.ts'

/** The forms of staff for a post and its thread, by the last part of their address. */
export const actForms = {
  removal: { act: 'post.removed', of: 'posts' },
  restoration: { act: 'post.restored', of: 'posts' },
  edit: { act: 'post.edited', of: 'posts' },
  'edit-undoing': { act: 'post.edit-undone', of: 'posts' },
  gate: { act: 'tip.gated', of: 'threads' },
  ungating: { act: 'tip.ungated', of: 'threads' },
  lock: { act: 'thread.locked', of: 'threads' },
  reopening: { act: 'thread.reopened', of: 'threads' },
  pin: { act: 'thread.pinned', of: 'threads' },
  unpinning: { act: 'thread.unpinned', of: 'threads' },
  slowing: { act: 'thread.slowed', of: 'threads' },
  unslowing: { act: 'thread.unslowed', of: 'threads' },
  move: { act: 'thread.moved', of: 'threads' },
  'moving-back': { act: 'thread.moved-back', of: 'threads' },
  tags: { act: 'thread.retagged', of: 'threads' },
  'earlier-tags': { act: 'thread.tags-restored', of: 'threads' },
  merge: { act: 'thread.merged', of: 'threads' },
  split: { act: 'thread.split', of: 'threads' },
} as const satisfies Record<string, { act: ActKey; of: 'posts' | 'threads' }>

export type ActForm = keyof typeof actForms

export const isActForm = (text: string): text is ActForm => Object.hasOwn(actForms, text)

/** In every one of them: the page of which post it leads back to. */
export const fromPage = {
  from: z
    .string()
    .regex(/^[a-z0-9]{1,40}$/)
    .optional()
    .catch(undefined),
  ...explained,
}

type Given = Parameters<typeof asExplained>[0] & { from?: string }

/** For forms with more fields: `z.object({ …, ...fromPage })`, and this on the rest of what came in. */
export function asCurating({ from, ...given }: Given) {
  return { from, ...asExplained(given) }
}

/** A form with no fields of its own. */
export const Curating = z.object(fromPage).transform(asCurating)

/** Where staff are once it is done: on the page they came from. */
export function pageOf(of: 'posts' | 'threads', id: string, from?: string) {
  return from ? `/admin/posts/${from}` : `/admin/${of}/${id}`
}
