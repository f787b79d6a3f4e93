import { createServer } from 'node:http'
import { parseDocument } from 'htmlparser2'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'

/**
 * What a page is measured against, in a process of its own: `bytes` sends the page from memory, `react` renders the
 * same tree of elements with nothing around it. The page's markup is handed over on standard input.
 */
const [kind, port] = process.argv.slice(2)
const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const html = Buffer.concat(chunks)
const tree =
  kind === 'react'
    ? asElement(parseDocument(html.toString('utf8')).children.find((node) => node.name === 'html'))
    : null

createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  if (kind === 'bytes') return response.end(html)
  const stream = renderToPipeableStream(tree, { onAllReady: () => stream.pipe(response) })
}).listen(Number(port), '127.0.0.1')

/** Markup that was set as a string stays one, as in the page. */
function asElement(node, index = 0) {
  if (node.type === 'text') return node.data
  if (!node.name) return null
  const { class: className, style, ...attributes } = node.attribs
  const raw = node.name === 'svg' || node.name === 'script' || className === 'txt'
  const props = { key: index, ...(className && { className }), ...asProps(attributes) }
  if (raw) return createElement(node.name, { ...props, dangerouslySetInnerHTML: { __html: inner(node) } })
  const children = node.children.map(asElement).filter((child) => child !== null)
  return createElement(node.name, props, ...(children.length > 0 ? [children] : []))
}

function asProps(attributes) {
  const odd = {
    for: 'htmlFor',
    charset: 'charSet',
    maxlength: 'maxLength',
    autocomplete: 'autoComplete',
    tabindex: 'tabIndex',
  }
  const entries = Object.entries(attributes).filter(([name]) => !name.startsWith('on'))
  return Object.fromEntries(entries.map(([name, value]) => [odd[name] ?? name, boolean(name) ? true : value]))
}

function boolean(name) {
  return ['hidden', 'multiple', 'required', 'checked', 'selected', 'disabled', 'async'].includes(name)
}

function inner(node) {
  return node.children.map(markup).join('')
}

function markup(node) {
  if (node.type === 'text') return node.data
  if (!node.name) return ''
  const attributes = Object.entries(node.attribs).map(([name, value]) => ` ${name}="${value}"`)
  return `<${node.name}${attributes.join('')}>${inner(node)}</${node.name}>`
}
