import { expect, test } from 'vitest'
import { loadDemoOnce } from '#app/forum/demo/load-demo-once.server.ts'
import { db } from '#tests/support/database.ts'
import { someone } from '#tests/support/people.ts'

const demoMembers = () => db.member.findMany({ where: { demo: true }, select: { name: true } })

async function hire(name: string) {
  const { id } = await someone(name)
  await db.member.update({ where: { id }, data: { demo: true } })
}

test('demo content whose loading was cut off is cleared away and loaded whole at the next start', async () => {
  const cutOff = loadDemoOnce(async () => {
    await hire('demo-half')
    throw new Error('the power went')
  })
  await expect(cutOff).rejects.toThrow('the power went')

  await loadDemoOnce(() => hire('demo-whole'))

  expect(await demoMembers()).toEqual([{ name: 'demo-whole' }])
})

test('demo content that is there is not loaded a second time', async () => {
  await loadDemoOnce(() => hire('demo-first'))
  await loadDemoOnce(() => hire('demo-second'))

  expect(await demoMembers()).toEqual([{ name: 'demo-first' }])
})
