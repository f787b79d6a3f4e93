import { settle, tell } from '#app/forum/notifications/tell.server.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { openDay } from './trial.ts'

/**
 * The job `ask-trial`, key `<trial>/<day>`: asks what became of a trial, once. A month without an answer, it is no
 * trial any more and makes room for another.
 */
export async function askTrial(_: Record<string, unknown>, key: string) {
  const [id = '', day] = key.split('/')
  await transact(async (tx) => {
    const trial = await tx.trial.findUnique({
      where: { id },
      include: {
        answers: { select: { day: true, outcome: true } },
        thread: {
          select: { id: true, title: true, language: true, removedAt: true, deletedAt: true },
        },
      },
    })
    if (!trial) return
    const { removedAt, deletedAt, ...thread } = trial.thread
    const open = openDay(trial, now())
    if (removedAt || deletedAt || (day === '30' && open !== 30)) {
      await settle(tx, 'trial-asked', `${id}/8`)
      return tx.trial.updateMany({ where: { id, endedAt: null }, data: { endedAt: now() } })
    }
    if (String(open) !== day) return
    const params = { path: `/trials/${id}`, trial: id, day: open, thread: thread.id, title: thread.title }
    return tell(tx, [trial.memberId], {
      kind: 'trial-asked',
      cause: key,
      params: { ...params, language: thread.language },
    })
  })
}
