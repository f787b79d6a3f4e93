import { afterEach, beforeAll, expect, test } from 'vitest'
import { backToNow } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { doubledSends } from '#tests/support/doubled.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
afterEach(backToNow)

/** A thousand in `tests/prove/doubled-sends.mjs`. */
const count = Number(process.env.VERSO_DOUBLED ?? 36)

test(
  'of forms sent twice, in whatever way, each makes one thing, and both sends lead to it',
  async () => {
    expect(await doubledSends(count)).toBe(count)
  },
  60_000 + count * 5_000,
)
