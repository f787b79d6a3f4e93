import { readdirSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { PHOTOS } from '#app/forum/media/photo-files.server.ts'
import { restoreBackup } from '#app/platform/backup/restore-backup.server.ts'
import { copying } from '#app/platform/db/copying.server.ts'
import { aForum } from '#tests/support/backups.ts'

/** The same database by a line that breaks when this was sent, before it is answered. */
async function breakingAt(statement: string, place: string) {
  const { hostname, port, searchParams } = new URL(place)
  const folder = searchParams.get('host')
  const to = folder
    ? { path: `${folder}/.s.PGSQL.${port || 5432}` }
    : { host: hostname, port: Number(port || 5432) }
  const relay = createServer((near: Socket) => {
    const far = connect(to)
    let broken = false
    for (const end of [near, far]) end.on('error', () => {})
    near.on('data', (data) => {
      broken ||= data.includes(statement)
      far.write(data)
    })
    far.on('data', (data) => (broken ? near.destroy() : near.write(data)))
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((ready) => relay.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void relay.close())
  const by = Object.assign(new URL(place), { host: `127.0.0.1:${(relay.address() as AddressInfo).port}` })
  by.searchParams.delete('host')
  return by.href
}

test('where the line breaks as a restore becomes final, both forums are kept, and it says that nobody knows', async () => {
  const forum = await aForum()
  const { folder } = await forum.backUp()
  await forum.aPhoto('cd', 'a later photo')
  const place = { ...forum.place, database: await breakingAt('COMMIT', forum.place.database) }

  await expect(restoreBackup(place, folder, PHOTOS, '7')).rejects.toThrow('is not known')

  expect(readdirSync(join(forum.place.data, 'before-restore-7', PHOTOS)).sort()).toEqual(['ab', 'cd'])
  expect(await forum.ask('SELECT count(*)::int AS n FROM before_restore_7."Photo"')).toEqual([{ n: 2 }])
  expect((await forum.restore(folder)).manifest.parts.length).toBeGreaterThan(0)
})

test('a forum that comes back once everybody was kept out is seen before anything is set aside', async () => {
  const forum = await aForum()
  const { folder, manifest } = await forum.backUp()
  const closed = await (await copying()).close(forum.place.database)
  const back = new pg.Client({ connectionString: forum.place.database })
  await back.connect()

  const restored = closed.replace(folder, { rows: manifest.rows, stamp: '7' })

  await expect(restored).rejects.toThrow('The forum is open')
  expect((await back.query('SELECT name FROM "Member"')).rows).toEqual([{ name: 'Ann' }])
  await back.end()
  await closed.letIn()
})
