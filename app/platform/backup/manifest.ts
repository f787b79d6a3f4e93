import { z } from 'zod'

/** What a backup says of itself, in `manifest.json`. */
export const Manifest = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  engine: z.enum(['sqlite', 'postgresql']),
  /** The steps that made its database, by name: a code that lacks one is older than the backup. */
  migrations: z.array(z.string()),
  rows: z.record(z.string(), z.number().int().min(0)),
  parts: z.array(
    z.object({
      path: z.string().regex(/^(forum\.db|tables\/\w+\.ndjson|photos(\/[a-z0-9][a-z0-9.-]*)+)$/),
      bytes: z.number().int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** Photos that a row names and that were not there, mostly because somebody deleted them meanwhile. */
  missing: z.array(z.string()),
  leftOut: z.array(z.object({ name: z.string(), why: z.string() })),
})
export type Manifest = z.infer<typeof Manifest>
export type Part = Manifest['parts'][number]

export const MANIFEST = 'manifest.json'
/** As `sha256sum -c` reads it. */
export const MANIFEST_HASH = 'manifest.json.sha256'

/** Left out by name, for whoever opens the backup without us. */
export const LEFT_OUT: Manifest['leftOut'] = [
  {
    name: 'secrets.json',
    why: 'The key of this installation is not kept in clear. A restore keeps the one that is there, or the next start makes a new one: digests made with the old one then compare with nothing.',
  },
  { name: 'backups', why: 'Copies made before migrations, which hold what was erased since.' },
]
