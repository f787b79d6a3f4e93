import { createInterface } from 'node:readline/promises'
import { copyForum } from '#app/backup-commands.server.ts'
import {
  createAdmin,
  demoteAdmin,
  makeResetLink,
  OperatorError,
  promoteToAdmin,
} from '#app/forum/members/accounts/make-admin.server.ts'
import { db } from '#app/platform/db/client.server.ts'
import { markOpen } from '#app/platform/db/open-mark.server.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'
import { prepare } from '#app/start-up.server.ts'

const AWAY = 'The database is locked, full or away: nothing was done. Try again in a moment.'

const USAGE = `Say what to do:
  npm run admin -- create --name <name>             a new administrator
  npm run admin -- create --name <name> --promote   an existing member becomes administrator
  npm run admin -- reset-link <name>                a new password for a member
  npm run admin -- demote <name>                    an administrator becomes a member
  npm run admin -- follow-up-link <review> <day>    an address that answers one follow-up of a review
  npm run admin -- know-build <phone> <build>       a build of a phone counts as known
  npm run admin -- withdraw-build <phone> <build>   and no longer
  npm run admin -- verify-owner <name> <phone>      this member showed the back screen of that phone
  npm run admin -- withdraw-owner <name> <phone>    and it no longer counts
  npm run admin -- verify-log                       whether the staff log is as it was written
  npm run demo -- remove                            delete the demo content`

/** What the operator does at the terminal, beside the running server. Answers the exit code. */
export async function runCommand([area, verb, ...words]: string[]): Promise<number> {
  if (area === 'backup' || area === 'restore')
    return copyForum(area, verb === undefined ? [] : [verb, ...words])
  const letGo = await markOpen()
  try {
    await prepare()
    console.log(await carryOut(`${area} ${verb}`, words))
    return 0
  } catch (error) {
    const sentence = error instanceof Unavailable ? AWAY : (error as Error).message
    if (!(error instanceof OperatorError || error instanceof Unavailable)) throw error
    console.error(sentence)
    return 1
  } finally {
    await db.$disconnect()
    await letGo()
  }
}

async function carryOut(command: string, words: string[]) {
  if (command === 'admin create') return linkText(await create(words))
  if (command === 'admin reset-link') return linkText(await makeResetLink(given(words[0])))
  if (command === 'admin demote') {
    await demoteAdmin(given(words[0]))
    return 'Done.'
  }
  if (command === 'admin follow-up-link') return followUpLink(words)
  if (command === 'admin know-build') return buildDecided('known', words)
  if (command === 'admin withdraw-build') return buildDecided('withdrawn', words)
  if (command === 'admin verify-owner') return owner('verifyOwner', words)
  if (command === 'admin withdraw-owner') return owner('withdrawOwner', words)
  if (command === 'admin verify-log') return logVerified()
  if (command === 'demo remove') return removeDemo(words)
  throw new OperatorError(USAGE)
}

function create(words: string[]) {
  const name = given(words[words.indexOf('--name') + 1], words.includes('--name'))
  return words.includes('--promote') ? promoteToAdmin(name) : createAdmin(name)
}

function given(name: string | undefined, asked = true) {
  if (!name || !asked || name.startsWith('--')) throw new OperatorError(USAGE)
  return name
}

function linkText(link: string) {
  return `Open this address within 60 minutes to set a password. It works once:\n\n  ${link}\n`
}

async function followUpLink([thread, day]: string[]) {
  const { makeFollowUpLink } = await import('#app/forum/threads/reviews/follow-up-link.server.ts')
  const link = await makeFollowUpLink(given(thread), given(day))
  return `For 30 days this address answers the follow-up. It works once:\n\n  ${link}\n`
}

async function buildDecided(what: 'known' | 'withdrawn', [phone, ...build]: string[]) {
  const { decideBuild } = await import('#app/build-commands.server.ts')
  return decideBuild(what, given(phone), given(build.join(' ')))
}

async function owner(verb: 'verifyOwner' | 'withdrawOwner', [name, phone]: string[]) {
  const verbs = await import('#app/forum/checks/verify-owner.server.ts')
  await verbs[verb](given(name), given(phone))
  return 'Done.'
}

async function logVerified() {
  const { verifyLog } = await import('#app/forum/members/accounts/verify-log.server.ts')
  const { lines, broken } = await verifyLog()
  if (broken !== null)
    throw new OperatorError(`${lines} lines hold. Line ${broken} was changed, moved or taken away.`)
  return `The staff log is as it was written: ${lines} lines hold.`
}

async function removeDemo(words: string[]) {
  const sure =
    words.includes('--yes') || (await ask('Delete all demo content? Replies of members stay. Type yes: '))
  if (!sure) return 'Nothing was deleted.'
  const { removed, kept } = await (await import('#app/forum/demo/remove-demo.server.ts')).removeDemo()
  return `${removed} demo posts deleted, ${kept} kept as empty places because members replied.`
}

async function ask(question: string) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return answer.trim().toLowerCase() === 'yes'
}
