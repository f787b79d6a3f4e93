import { real } from '#app/forum/catalogue/phone.ts'
import { claimPath } from '#app/forum/checks/claim-path.ts'
import { confirmClaim } from '#app/forum/checks/confirm.server.ts'
import { Confirmation } from '#app/forum/checks/confirmation.ts'
import { openClaim } from '#app/forum/checks/open-claim.server.ts'
import { mayWrite } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist, type Member } from '#app/forum/members/accounts/actor.ts'
import { holdMember, insistOnFewLinks } from '#app/forum/moderation/screening/pace.server.ts'
import { insistOnWords, screenWords } from '#app/forum/moderation/screening/screen-words.server.ts'
import { linksIn } from '#app/forum/posts/markup.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { DAY, now, SECOND, startOfDay } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { fold } from '#app/platform/i18n/words.ts'
import { newId } from '#app/platform/id.server.ts'
import type { AppReport } from './app-report.ts'

/** New rows a member may bring in a day. */
export const ROWS_A_DAY = 10

/** An app on a phone and what the member found. A row that is there already is confirmed instead: one row per app and phone. */
export async function addApp(member: Actor, report: AppReport, { network }: { network: string }) {
  insist(member, mayWrite(member, now()))
  insistOnFewLinks(member, 'evidence', linksIn(report.evidence), 0)
  if (!(await db.phone.count({ where: { id: report.phone, ...real } }))) {
    throw refuse.invalid('phone', 'confirmations.phone.missing')
  }
  const { finding, build, note } = report
  await insistOnWords(db, member, { note })
  const row = await transact((tx) => rowFor(tx, member, report))
  const said = Confirmation.parse({ finding, phone: report.phone, build, note })
  await confirmClaim(member, row.id, said, { network })
  return row
}

async function rowFor(tx: Tx, member: Member, { name, phone, minimumVersion, evidence }: AppReport) {
  const folded = fold(name)
  const app = await tx.app.upsert({
    where: { folded },
    create: { id: newId(), name, folded, authorId: member.id, demo: member.demo === true, createdAt: now() },
    update: { folded },
  })
  const key = { appId_phoneId: { appId: app.id, phoneId: phone } }
  const there = await tx.appOnPhone.findUnique({ where: key })
  if (there) return there
  await insistOnRows(tx, member)
  const at = now()
  const row = await tx.appOnPhone.create({
    data: { id: newId(), appId: app.id, phoneId: phone, minimumVersion, evidence, createdAt: at },
  })
  const { id } = row
  await openClaim(tx, { id, kind: 'APP', threadId: null, authorId: member.id, demo: app.demo, at })
  await screenWords(tx, member, { name, minimumVersion, evidence }, claimPath({ id, kind: 'APP' }))
  return row
}

async function insistOnRows(tx: Tx, member: Member) {
  if (member.demo) return
  await holdMember(tx, member)
  const today = startOfDay(now())
  const mine = { authorId: member.id, kind: 'APP' as const, createdAt: { gte: today } }
  const left = Math.ceil((+today + DAY - +now()) / SECOND)
  if ((await tx.claim.count({ where: mine })) >= ROWS_A_DAY) throw refuse.tooMany('apps.enoughToday', left)
}
