/** Where a claim is shown. A thread's page leads on to its address of today. */
export function claimPath({ id, kind }: { id: string; kind: 'TIP' | 'APP' | 'ANSWER' }) {
  if (kind === 'TIP') return `/threads/${id}#works`
  return kind === 'ANSWER' ? `/posts/${id}` : `/apps/rows/${id}`
}
