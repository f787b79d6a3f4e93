import { expect, test } from 'vitest'
import { Turn } from '#app/platform/db/turn.server.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'
import { ticks } from '#tests/support/ticks.ts'

test('turns are taken in the order in which they were asked for', async () => {
  const turn = new Turn()
  const order: string[] = []
  const take = async (name: string, work: number) => {
    const end = await turn.take()
    await ticks(work)
    order.push(name)
    end()
  }

  await Promise.all([take('first', 20), take('second', 5), take('third', 0)])

  expect(order).toEqual(['first', 'second', 'third'])
})

test('nobody goes while another has the turn, and ending twice lets only one in', async () => {
  const turn = new Turn()
  const end = await turn.take()
  let others = 0
  const waiting = [turn.take(), turn.take()].map((taken) => taken.then(() => others++))

  await ticks()
  expect(others).toBe(0)

  end()
  end()
  await waiting[0]
  await ticks()
  expect(others).toBe(1)
})

test('whoever waits too long leaves the queue, and the others keep their order', async () => {
  const turn = new Turn()
  const end = await turn.take()
  const impatient = turn.take(1)
  const patient = turn.take(60_000)

  await expect(impatient).rejects.toBeInstanceOf(Unavailable)
  end()
  const last = await patient
  last()
  await turn.take()
})
