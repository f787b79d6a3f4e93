import { beforeEach, expect, test } from 'vitest'
import { insistOnSources } from '#app/forum/catalogue/insist-on-sources.server.ts'
import { SourceCodes } from '#app/forum/catalogue/sources.ts'
import { db } from '#tests/support/database.ts'

beforeEach(() => db.sourceNote.createMany({ data: ['T1', 'T2'].map((id) => ({ id, text: id })) }))

test.each(['T1', 'T1 T2', 'derived T2', 'derived', ''])(
  '“%s” names only sources there are',
  async (sources) => {
    await insistOnSources(db, sources)
  },
)

test.each(['X9', 'T1 X9', 'derived X9', 't1'])('“%s” is refused beside its field', async (sources) => {
  await expect(insistOnSources(db, sources)).rejects.toMatchObject({
    kind: 'invalid',
    more: { fields: { sources: ['cabinet.sourceUnknown'] } },
  })
})

test('a source that was typed twice is one source', async () => {
  await insistOnSources(db, SourceCodes.parse(' T1; T2,T1 '))
})
