import { afterEach, expect, test } from 'vitest'
import { env } from '#app/platform/env.server.ts'
import { insistOnFewSignIns, insistOnFewSignUps } from '#app/web/limits.server.ts'

afterEach(() => {
  env.PACE = 'normal'
})

const tooMany = { kind: 'tooMany', because: 'accounts.tooManyTries' }
const times = async (count: number, work: (at: number) => Promise<void>) => {
  for (let at = 0; at < count; at++) await work(at)
}

test('the eleventh sign-in of an address in a minute waits, under whatever names', async () => {
  await times(10, (at) => insistOnFewSignIns('192.0.2.1', `name-${at}`))
  const refusal = await insistOnFewSignIns('192.0.2.1', 'ann').catch((thrown) => thrown)
  expect(refusal).toMatchObject(tooMany)
  expect(refusal.more.retryAfter).toBeGreaterThan(0)
  expect(refusal.more.retryAfter).toBeLessThanOrEqual(60)
  await insistOnFewSignIns('192.0.2.2', 'ann')
})

test('an account is tried twenty times an hour, from wherever, and however its name is written', async () => {
  const names = ['Cleo_17', 'cleo-17']
  await times(20, (at) => insistOnFewSignIns(`198.51.100.${at}`, names[at % 2]!))
  const refusal = await insistOnFewSignIns('198.51.100.99', 'CLEO-17').catch((thrown) => thrown)
  expect(refusal).toMatchObject(tooMany)
  expect(refusal.more.retryAfter).toBeGreaterThan(3000)
  await insistOnFewSignIns('198.51.100.99', 'dora')
})

test('five join from one address in half an hour, the sixth waits', async () => {
  await times(5, () => insistOnFewSignUps('192.0.2.3'))
  await expect(insistOnFewSignUps('192.0.2.3')).rejects.toMatchObject(tooMany)
  await insistOnFewSignUps('192.0.2.4')
})

test('where the pace is unlimited nobody waits', async () => {
  env.PACE = 'unlimited'
  await times(40, () => insistOnFewSignIns('192.0.2.5', 'ann'))
})
