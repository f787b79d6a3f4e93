import { db } from '#app/platform/db/client.server.ts'
import { env } from '#app/platform/env.server.ts'
import { loadDemo } from './load-demo.server.ts'
import { removeDemo } from './remove-demo.server.ts'

const MARK = 'demo'

/** On the first start of an empty database, unless DEMO=0: content that shows what goes here, marked as such. */
export async function loadDemoOnce(load: () => Promise<void> = loadDemo) {
  const state = (await db.setting.findUnique({ where: { key: MARK } }))?.value
  if (state === 'loaded' || state === 'removed') return
  // A start that was cut off left half of it.
  if (state === 'loading') await removeDemo()
  else if (env.DEMO === '0' || (await db.member.count()) > 0) return
  await mark('loading')
  await load()
  await mark('loaded')
}

async function mark(value: 'loading' | 'loaded') {
  await db.setting.upsert({ where: { key: MARK }, create: { key: MARK, value }, update: { value } })
}
