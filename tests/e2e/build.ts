import { build } from '../../prisma/start/set-up.mjs'

/** The browser sees what is shipped: built once before all tests, if sources changed. */
export default async function beforeAll() {
  await build()
}
