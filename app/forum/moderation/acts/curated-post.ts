import type { ActForm } from './act-forms.ts'

/** What decides which acts there are for a post and its thread. */
export type Standing = {
  opening: boolean
  kind: 'TIP' | 'REVIEW' | 'QUESTION'
  removed: boolean
  locked: boolean
  pinned: boolean
  slow: boolean
  moved: boolean
  retagged: boolean
  edited: boolean
  gated: boolean
  warned: boolean
}

/** Each act or its undo, never both: the page offers what can be done now. */
export function formsFor(post: Standing): ActForm[] {
  const threads: ActForm[] = [
    post.locked ? 'reopening' : 'lock',
    post.slow ? 'unslowing' : 'slowing',
    post.pinned ? 'unpinning' : 'pin',
    ...(post.moved ? (['moving-back'] as const) : post.kind === 'QUESTION' ? [] : (['move'] as const)),
    'tags',
    ...(post.retagged ? (['earlier-tags'] as const) : []),
    ...(post.kind === 'REVIEW' ? [] : (['merge'] as const)),
  ]
  return [post.removed ? 'restoration' : 'removal', ...edits(post), ...gates(post), ...threads]
}

function edits({ edited }: Standing): ActForm[] {
  return edited ? ['edit', 'edit-undoing'] : ['edit']
}

/** Opening a tip again also settles what members called dangerous about it. */
function gates({ kind, gated, warned }: Standing): ActForm[] {
  if (kind !== 'TIP') return []
  return [...(gated ? [] : (['gate'] as const)), ...(gated || warned ? (['ungating'] as const) : [])]
}
