import MarkdownIt from 'markdown-it'
import sanitize from 'sanitize-html'
import { foldName } from '#app/forum/members/accounts/name.ts'

/** Moves when the same source would give other markup: stored markup of another version is made anew. */
export const RENDERER = 1

const MENTION = /(^|[^\p{L}\p{N}_@/-])@([A-Za-z0-9][A-Za-z0-9_-]{1,24})(?![\p{L}\p{N}_@-])/gu

/** The first wall: no raw HTML, no pictures from elsewhere, links of a few kinds. */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable([
  'image',
  'html_inline',
  'html_block',
])
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
markdown.validateLink = (link) => /^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(link.trim())
markdown.core.ruler.push('mentions', (state) => {
  const names = (state.env as { names?: Set<string> }).names
  if (!names?.size) return
  for (const block of state.tokens)
    if (block.children) block.children = withMentions(block.children, names, state.Token)
})

/** One pass: a text may have twenty thousand tokens. */
function withMentions<Token extends { type: string; content: string }>(
  tokens: Token[],
  names: Set<string>,
  Make: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token,
) {
  let links = 0
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') links++
    if (token.type === 'link_close') links--
    return token.type === 'text' && links === 0 ? mentionsLinked(token.content, names, Make) : [token]
  })
}

type TokenClass = new (
  type: string,
  tag: string,
  nesting: -1 | 0 | 1,
) => { content: string; attrs: [string, string][] | null }

function mentionsLinked<Token>(
  text: string,
  names: Set<string>,
  Make: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token,
) {
  const token = (type: string, tag: string, nesting: -1 | 0 | 1, more: object) =>
    Object.assign(new (Make as unknown as TokenClass)(type, tag, nesting), more) as unknown as Token
  const tokens: Token[] = []
  let done = 0
  for (const match of text.matchAll(MENTION)) {
    const [whole, before, name] = match as unknown as [string, string, string]
    if (!names.has(foldName(name))) continue
    const start = match.index + before.length
    tokens.push(token('text', '', 0, { content: text.slice(done, start) }))
    tokens.push(token('link_open', 'a', 1, { attrs: [['href', `/members/${name}`]] }))
    tokens.push(token('text', '', 0, { content: `@${name}` }), token('link_close', 'a', -1, {}))
    done = match.index + whole.length
  }
  return done === 0
    ? [token('text', '', 0, { content: text })]
    : [...tokens, token('text', '', 0, { content: text.slice(done) })]
}

/** The second wall: whatever the first let through, only these elements reach a page. */
const ALLOWED: sanitize.IOptions = {
  allowedTags: 'p br strong em s code pre blockquote ul ol li a h3 h4 hr table thead tbody tr th td'.split(
    ' ',
  ),
  allowedAttributes: { a: ['href', 'rel', 'class'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: { h1: 'h3', h2: 'h3', h5: 'h4', h6: 'h4', a: outward },
}

function outward(tagName: string, attribs: sanitize.Attributes) {
  const inward = attribs.href?.startsWith('/') || attribs.href?.startsWith('#')
  return { tagName, attribs: inward ? attribs : { ...attribs, rel: 'ugc nofollow noopener' } }
}

/** Source to markup. `names`: the folded names that are members, each mention of which becomes a link. */
export function render(source: string, names: Set<string> = new Set()) {
  return sanitize(markdown.render(source, { names }), ALLOWED)
}

/** Markup as it would be made today: the stored one, unless another version of the renderer made it. */
export function current(post: { html: string; renderer: number; body: string; mentions?: string }) {
  return post.renderer === RENDERER ? post.html : render(post.body, new Set(post.mentions?.split(' ')))
}

/** Folded names a text mentions, whether or not they are members. */
export function mentionsIn(source: string) {
  return [...new Set([...source.matchAll(MENTION)].map((match) => foldName(match[2]!)))]
}

/** How many links a text would have. */
export function linksIn(source: string) {
  return (render(source).match(/<a [^>]*rel="ugc/g) ?? []).length
}
