import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { action as answerQuestion } from '#app/routes/claims/confirmation.tsx'
import { action as saveDraft } from '#app/routes/drafts/save.ts'
import { action as registerBuild } from '#app/routes/phones/builds.tsx'
import { action as askQuestion } from '#app/routes/questions/new.tsx'
import { action as saveMyPhone } from '#app/routes/settings/phone.tsx'
import { action as writeTip } from '#app/routes/tips/new.tsx'
import { anOwner, PRO, somePhonesWithBuilds } from '#tests/support/builds.ts'
import { db } from '#tests/support/database.ts'
import { answered, aRequest } from '#tests/support/requests.ts'
import { tipForm } from '#tests/support/writing.ts'

const IMEI = '861234567890123'
const typings = [
  IMEI,
  '86 123456 789012 3',
  '８６-１２３４５６-７８９０１２-３',
  `OS3.0.319.0.WBLCNXM\nIMEI 1\n86.1234.5678.90123`,
]
const { title, promise, access, minutes, language } = tipForm
const tip = { title, promise, access, language, minutes: String(minutes), 'phones[0]': PRO, sequence: '0' }
const steps = { 'steps[0].text': 'Open the settings of the back screen.' }

type Action = typeof saveMyPhone
/** Every form with a field that takes a build, with that field filled in. */
const forms: [string, Action, (build: string) => Record<string, string>, Record<string, string>?][] = [
  ['my phone', saveMyPhone, (build) => ({ phone: PRO, build })],
  ['registering a build', registerBuild, (build) => ({ build }), { phone: PRO }],
  ['publishing a tip', writeTip, (build) => ({ ...tip, ...steps, build })],
  ['saving a tip', writeTip, (build) => ({ ...tip, ...steps, build, do: 'save' })],
  ['adding a step', writeTip, (build) => ({ ...tip, ...steps, build, do: 'add' })],
  [
    'a step of a tip',
    writeTip,
    (text) => ({ ...tip, build: 'OS3.0.319.0', 'steps[0].text': text, do: 'save' }),
  ],
  ['asking a question', askQuestion as Action, (build) => ({ title, text: promise, build, phone: PRO })],
  [
    'confirming',
    answerQuestion as Action,
    (build) => ({ finding: 'WORKS', phone: PRO, build }),
    { claim: 'c1' },
  ],
  [
    'the draft of a tip',
    saveDraft as Action,
    (build) => ({ form: 'tip', sequence: '0', values: JSON.stringify({ title, build }) }),
  ],
]

const said: string[] = []
beforeEach(async () => {
  said.length = 0
  for (const method of ['log', 'error', 'warn', 'info'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => void said.push(JSON.stringify(words)))
  await somePhonesWithBuilds()
})
afterEach(() => vi.restoreAllMocks())

/** Fifteen digits of ours, whatever stands between them. */
function holdsCanary(text: string) {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\d]/gu, '')
    .includes(IMEI)
}

async function everyRow() {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  const models = [...schema.matchAll(/^model (\w+)/gm)].map(
    ([, name]) => name![0]!.toLowerCase() + name!.slice(1),
  )
  const tables = db as unknown as Record<string, { findMany(): Promise<unknown[]> }>
  const rows = await Promise.all(models.map((model) => tables[model]!.findMany()))
  return JSON.stringify(rows)
}

test.each(forms)(
  'an IMEI in "%s" is refused, and nothing of it is kept, shown or logged',
  async (_, action, typed, params) => {
    const as = await anOwner('owen')
    for (const text of typings) {
      for (const who of [as, undefined]) {
        const { args } = await aRequest('/form', { typed: typed(text), as: who, params })
        const { status, data } = await answered(action(args))
        expect(status).toBeGreaterThanOrEqual(400)
        if (who) expect(status).toBe(422)
        expect(holdsCanary(JSON.stringify(data ?? null))).toBe(false)
      }
    }
    expect(holdsCanary(await everyRow())).toBe(false)
    expect(await db.draft.count()).toBe(0)
    expect(holdsCanary(said.join('\n'))).toBe(false)
  },
)

test('of a page of the phone’s settings only the version is kept', async () => {
  const page = 'Ann’s phone\nSerial 12ab34\nOS version\n3.0.319.0.WBLCNXM\nAndroid version\n16'
  const as = await anOwner('owen')
  const { args } = await aRequest('/settings/phone', { typed: { phone: PRO, build: page }, as })
  expect((await answered(saveMyPhone(args))).status).toBe(302)
  expect((await anOwner('owen')).build).toBe('OS3.0.319.0.WBLCNXM')
  expect(await everyRow()).not.toMatch(/12ab34|Ann’s phone/)
})
