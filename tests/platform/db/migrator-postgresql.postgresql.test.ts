import { expect, test } from 'vitest'
import { openMigrator } from '#app/platform/db/migrator-postgresql.server.ts'
import { addressOf, newName } from '#tests/support/test-databases.mjs'

test('a server that answers is not said to be out of reach', async () => {
  const nowhere = addressOf(process.env.VERSO_TEST_POSTGRES!, newName())

  await expect(openMigrator(nowhere)).rejects.toThrow(/has no such database \(.*\): correct it/)
})
