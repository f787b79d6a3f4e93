import { expect, test } from 'vitest'
import { addressOf, createDatabase, dropDatabase, newName } from '#tests/support/test-databases.mjs'

/** Nobody listens here: whatever is let through fails in another way. */
const nowhere = 'postgresql://none:none@127.0.0.1:1/postgres'

test.each([
  'verso',
  'postgres',
  'verso_test_',
  'verso_test_x"; DROP DATABASE verso; --',
  'verso_test_0123456789abcdef',
])('tests neither make nor drop a database named %s', async (name) => {
  await expect(createDatabase(nowhere, name)).rejects.toThrow('verso_test_<random> only')
  await expect(createDatabase(nowhere, newName(), name)).rejects.toThrow('verso_test_<random> only')
  await expect(dropDatabase(nowhere, name)).rejects.toThrow('verso_test_<random> only')
})

test('names of their own they may', async () => {
  await expect(dropDatabase(nowhere, newName())).rejects.toThrow('ECONNREFUSED')
  expect(newName()).not.toBe(newName())
})

test('a database is addressed on the server it is on', () => {
  expect(addressOf('postgresql://u:p@db.example:6/postgres?sslmode=require', 'verso_test_1')).toBe(
    'postgresql://u:p@db.example:6/verso_test_1?sslmode=require',
  )
})
