import { expect, test } from 'vitest'
import { advance, HOUR, MINUTE, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { later, nevermind } from '#app/platform/jobs/later.server.ts'
import { forgetDoneJobs, runDue } from '#app/platform/jobs/worker.server.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'
import { db } from '#tests/support/database.ts'

const done: string[] = []
const works = {
  note: async (_: object, key: string) => {
    done.push(key)
  },
}
const ask = (key: string, runAt?: Date) => transact((tx) => later(tx, { kind: 'note', key, runAt }))
const notes = () => done.splice(0)

test('work is done once it is due, and once', async () => {
  await ask('now')
  await ask('later', new Date(+now() + HOUR))
  expect(await runDue(works)).toBe(1)
  expect(await runDue(works)).toBe(0)
  advance(HOUR)
  expect(await runDue(works)).toBe(1)
  expect(notes()).toEqual(['now', 'later'])
})

test('asking twice is asking once; asking again after it was done is new work', async () => {
  await ask('same')
  await ask('same')
  expect(await runDue(works)).toBe(1)
  await ask('same')
  expect(await runDue(works)).toBe(1)
  expect(notes()).toEqual(['same', 'same'])
})

test('what is not needed any more is not done', async () => {
  await ask('gone')
  await transact((tx) => nevermind(tx, 'note', 'gone'))
  expect(await runDue(works)).toBe(0)
})

test('several at once never do the same work', async () => {
  for (let n = 0; n < 20; n++) await ask(`of ${n}`)
  await Promise.all([runDue(works), runDue(works), runDue(works)])
  expect(notes()).toHaveLength(20)
})

test('what fails is tried again later, and says why', async () => {
  let tries = 0
  const failing = {
    note: async () => {
      tries++
      if (tries < 3) throw new Error('not yet')
    },
  }
  await ask('hard')
  expect(await runDue(failing)).toBe(0)
  expect(await db.job.findFirst()).toMatchObject({ fault: 'not yet', doneAt: null })
  expect(await runDue(failing)).toBe(0)
  advance(MINUTE)
  expect(await runDue(failing)).toBe(0)
  advance(2 * MINUTE)
  expect(await runDue(failing)).toBe(1)
})

test('work that finds the database or the disk away is tried for as long as that takes', async () => {
  let away = 20
  const waiting = {
    note: async () => {
      if (away-- > 0) throw new Unavailable(new Error('database or disk is full'))
    },
  }
  await ask('patient')
  for (let minute = 0; minute < 20; minute++) {
    expect(await runDue(waiting)).toBe(0)
    advance(MINUTE)
  }
  expect(await runDue(waiting)).toBe(1)
})

test('work of a process that died is taken up when its lease is over', async () => {
  await ask('orphan')
  await db.job.updateMany({ data: { leasedUntil: new Date(+now() + 10 * MINUTE), attempts: 1 } })
  expect(await runDue(works)).toBe(0)
  advance(11 * MINUTE)
  expect(await runDue(works)).toBe(1)
  expect(notes()).toEqual(['orphan'])
})

test('what was done a month ago is forgotten', async () => {
  await ask('old')
  await runDue(works)
  advance(31 * 24 * HOUR)
  await forgetDoneJobs()
  expect(await db.job.count()).toBe(0)
  notes()
})

test('while much is due, whoever else waits has a turn now and then', async () => {
  for (let n = 0; n < 100; n++) await ask(`${n}`)
  let turns = 0
  let over = false
  const looking = { note: () => db.job.findMany({ take: 50 }) }
  const others = async () => {
    while (!over) {
      await new Promise(setImmediate)
      turns++
    }
  }

  const waiting = others()
  expect(await runDue(looking)).toBe(100)
  over = true
  await waiting
  expect(turns).toBeGreaterThan(10)
})
