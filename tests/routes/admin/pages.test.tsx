import { renderToStaticMarkup } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server'
import { beforeEach, expect, test } from 'vitest'
import { registerBuild } from '#app/forum/catalogue/builds/register-build.server.ts'
import { mergeTags } from '#app/forum/moderation/desks/catalogue/merge-tags.server.ts'
import { loadMessages } from '#app/messages/load.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'
import * as approval from '#app/routes/admin/builds/approval.tsx'
import * as builds from '#app/routes/admin/builds/index.tsx'
import * as build from '#app/routes/admin/builds/show.tsx'
import * as fact from '#app/routes/admin/phones/fact.tsx'
import * as phones from '#app/routes/admin/phones/index.tsx'
import * as phone from '#app/routes/admin/phones/show.tsx'
import * as tags from '#app/routes/admin/tags/index.tsx'
import * as merging from '#app/routes/admin/tags/merging.tsx'
import * as proposal from '#app/routes/admin/tags/proposal.tsx'
import * as tag from '#app/routes/admin/tags/show.tsx'
import * as uses from '#app/routes/admin/uses/index.tsx'
import * as use from '#app/routes/admin/uses/show.tsx'
import { db } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'
import { aRequest } from '#tests/support/requests.ts'
import { threeTags } from '#tests/support/tags.ts'
import { aTip } from '#tests/support/writing.ts'

beforeEach(async () => {
  await threeTags()
  await aTip(await ann(), { tags: 'pockets' })
  await mergeTags(await mo(), 'selfie', 'mirror')
  await db.member.updateMany({ data: { phoneId: 'tiny-one' } })
  await registerBuild(await someone('ann'), 'tiny-one', 'OS3.0.320.0.WBLCNXM', { network: 'n' })
})

const routes = {
  ...{ 'tags index': tags, merging, tag, proposal, 'phones index': phones, phone, fact },
  ...{ 'uses index': uses, use, 'builds index': builds, build, approval },
} as unknown as Record<string, { loader: (args: never) => Promise<unknown>; default: React.ComponentType }>

type Reply = { values: Record<string, string>; faults: Record<string, string[]> }

async function drawn(name: string, role: 'MODERATOR' | 'ADMIN', reply?: Reply) {
  const { loader, default: Component } = routes[name]!
  const { id } = await db.tagProposal.findFirstOrThrow()
  const params = {
    tag: 'mirror',
    proposal: id,
    phone: 'tiny-one',
    fact: 'tiny-one.price.1',
    use: 'clock',
    build: 't1',
  }
  const { args } = await aRequest('/admin', { as: await someone(role.toLowerCase(), { role }), params })
  const data = JSON.parse(JSON.stringify(await loader(args as never)))
  const handler = createStaticHandler([{ id: 'page', path: '/admin', Component, loader: () => data }])
  const context = (await handler.query(new Request('http://localhost/admin'))) as Exclude<
    Awaited<ReturnType<typeof handler.query>>,
    Response
  >
  if (reply) context.actionData = { page: reply }
  const router = createStaticRouter(handler.dataRoutes, context)
  return renderToStaticMarkup(
    <SpeechProvider locale="fr" messages={await loadMessages('fr')}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </SpeechProvider>,
  )
}

test.each(Object.keys(routes))(
  'the page “%s” is drawn, one title, no id twice, every field named',
  async (name) => {
    for (const role of ['MODERATOR', 'ADMIN'] as const) {
      const html = await drawn(name, role)
      expect(html.match(/<h1>[^<]+<\/h1>/g)).toHaveLength(1)
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
      expect(twice).toEqual([])
      const nameless = [...html.matchAll(/<(input|textarea|select)[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !/type="(hidden|checkbox)"|aria-label=| id="f-/.test(tag))
      expect(nameless).toEqual([])
    }
  },
)

test('a moderator finds no form of the catalogue, an administrator does', async () => {
  for (const name of ['phone', 'fact', 'use', 'build']) {
    expect([name, (await drawn(name, 'MODERATOR')).includes('<form')]).toEqual([name, false])
    expect([name, (await drawn(name, 'ADMIN')).includes('<form')]).toEqual([name, true])
  }
  for (const name of ['tags index', 'tag', 'proposal', 'builds index'])
    expect([name, (await drawn(name, 'MODERATOR')).includes('method="post"')]).toEqual([name, true])
})

test.each([
  ['tag', 'name-fr', 'cabinet.nameTaken'],
  ['proposal', 'slug', 'cabinet.slugWrong'],
  ['merging', 'into', 'cabinet.noSuchWord'],
  ['fact', 'sources', 'cabinet.sourceUnknown'],
  ['use', 'about-zh', 'cabinet.aboutMissing'],
  ['build', 'seen', 'cabinet.builds.seenWrong'],
  ['approval', 'build', 'tips.build.missing'],
])('on the page “%s” a fault stands beside %s, and what was typed is kept', async (name, field, fault) => {
  const html = await drawn(name, 'ADMIN', { values: { [field]: 'as typed' }, faults: { [field]: [fault] } })
  const messages = await loadMessages('fr')
  const control = html.slice(html.indexOf(`id="f-${field}-fault"`))
  expect(control).toContain(messages[fault as keyof typeof messages])
  expect(control).toContain('as typed')
})

test.each([
  ['tag', 'seen'],
  ['phone', 'seen'],
  ['fact', 'seen'],
  ['use', 'seen'],
  ['build', 'version'],
])('the form “%s” that came back does not say it began from what it has not shown', async (name, hidden) => {
  const begun = async (reply?: Reply) =>
    new RegExp(`name="${hidden}" value="([^"]*)"`).exec(await drawn(name, 'ADMIN', reply))?.[1]
  expect(await begun()).toMatch(/./)
  expect(await begun({ values: { sources: 'x' }, faults: {} })).toBe('')
  expect(await begun({ values: { [hidden]: 'before' }, faults: {} })).toBe('before')
})
