/** Markup made by forum/posts/markup.server.ts, which has cleaned it. Nothing else may be handed in. */
export function Prose({ html }: { html: string }) {
  return <div className="txt" dangerouslySetInnerHTML={{ __html: html }} />
}
