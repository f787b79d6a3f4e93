import { hash, verify } from '@node-rs/argon2'
import pLimit from 'p-limit'

/** OWASP's first choice: argon2id, 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** At most four at once: a rush of sign-ins must not take the memory of the machine. */
const atOnce = pLimit(4)

export function hashPassword(password: string) {
  return atOnce(() => hash(password, COST))
}

/** As slow for an unknown name as for a known one, so that the time tells nothing. */
export function passwordMatches(password: string, stored: string | null | undefined) {
  return atOnce(async () => {
    const matches = await verify(stored ?? (await decoy()), password)
    return stored ? matches : false
  })
}

let made: Promise<string> | undefined
function decoy() {
  made ??= hash('nobody has this password', COST)
  return made
}
