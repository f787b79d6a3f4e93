import { openSession } from '#app/forum/members/accounts/sessions.server.ts'
import { publicUrl } from '#app/platform/env.server.ts'
import { db } from './database.ts'
import { twoBuilds } from './finding.ts'
import type { Scene } from './fuzz.ts'
import { builtRoutes } from './in-process.ts'
import { ann, ben, mo, someone } from './people.ts'
import { aCanary } from './posted-canary.ts'
import { isDismissed, reports } from './reporting.ts'

/** A small town to knock at: something of each kind, and somebody of each who may come. */
export async function aSceneToFuzz(): Promise<Scene> {
  await twoBuilds()
  const { review, question, tip, reply, openings } = await aCanary()
  await isDismissed(await mo(), await reports(await ben(), { id: reply.id }))
  for (const { id } of openings) await reports(await someone('hal'), { id }, { network: id })
  const routes = Object.values(await builtRoutes()).filter(({ id }) => id !== 'routes/account/sign-out')
  const paths = routes.map(({ path = '' }) => `/${path}`)
  const forms = routes.flatMap(({ path = '', module }) => (module.action ? [`/${path}`] : []))
  const named = [tip, review, question].map(({ id, slug }) => `${slug}-${id}`)
  return {
    paths,
    forms,
    ids: [...(await storedIds()), ...named],
    cookies: await sessions(),
    origin: publicUrl.origin,
  }
}

async function storedIds() {
  const select = { id: true }
  const rows = await Promise.all([
    db.thread.findMany({ select, take: 8 }),
    db.post.findMany({ select, take: 8 }),
    db.photo.findMany({ select, take: 2 }),
    db.case.findMany({ select, take: 4 }),
    db.decision.findMany({ select, take: 4 }),
    db.confirmation.findMany({ select, take: 2 }),
    db.notification.findMany({ select, take: 2 }),
    db.build.findMany({ select, take: 2 }),
    db.phoneFact.findMany({ select, take: 1 }),
    db.tagProposal.findMany({ select, take: 1 }),
  ])
  return rows.flat().map(({ id }) => id)
}

/** Nobody, two members, and both kinds of staff: to be opened again, for some request may have closed them. */
export async function sessions() {
  const people = [await ann(), await ben(), await mo(), await someone('ada', { role: 'ADMIN' })]
  const opened = await Promise.all(people.map(({ id }) => openSession(id)))
  return ['', ...opened.map((cookie) => cookie.split(';')[0]!)]
}
