import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server'
import { expect, test } from 'vitest'
import { loadMessages } from '#app/messages/load.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'
import EditWords from '#app/routes/posts/edit.tsx'
import { ActRefused } from '#app/web/act-refused.tsx'
import type { FormReply } from '#app/web/said.ts'

/** The page as it is drawn around what came back, while the post is at its ninth edition. */
async function drawn(Component: ComponentType, path: string, reply?: FormReply) {
  const data = { id: 'p1', body: 'What stands there.', edition: 9, opening: false }
  const handler = createStaticHandler([{ id: 'page', path, Component, loader: () => data }])
  const context = (await handler.query(new Request(`http://localhost${path}`))) as Exclude<
    Awaited<ReturnType<typeof handler.query>>,
    Response
  >
  if (reply) context.actionData = { page: reply }
  const router = createStaticRouter(handler.dataRoutes, context)
  return renderToStaticMarkup(
    <SpeechProvider locale="en" messages={await loadMessages('en')}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </SpeechProvider>,
  )
}
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]

test('an edit that came back begins from what it began from, or from nothing it could overwrite', async () => {
  const edition = async (values?: Record<string, unknown>) =>
    hidden(await drawn(EditWords, '/posts/p1/edit', values && { values, faults: {} }), 'edition')
  expect(await edition()).toBe('9')
  expect(await edition({ body: 'x', edition: '3' })).toBe('3')
  for (const unread of [{}, { body: 'x' }, { body: 'x', edition: ['1', '2'] }])
    expect(await edition(unread)).toBe('')
})

test('a form of staff that came back names a version that can be read', async () => {
  const version = async (values: Record<string, unknown>) =>
    hidden(await drawn(ActRefused, '/admin/posts/p1/removal', { values, faults: {} }), 'version')
  expect(await version({ case: 'c1', version: '4' })).toBe('4')
  for (const unread of [{}, { version: 'x' }, { version: ['1', '2'] }])
    expect(await version({ case: 'c1', ...unread })).toBe('0')
})
