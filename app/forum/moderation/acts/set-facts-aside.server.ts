import type { Prisma, Tx } from '#app/platform/db/client.server.ts'

/** What a tip or a review says beyond its words, as rows. */
export type Facts = {
  tip: Prisma.TipUncheckedCreateInput | null
  steps: Prisma.TipStepCreateManyInput[]
  risks: Prisma.TipRiskCreateManyInput[]
  review: Prisma.ReviewUncheckedCreateInput | null
  followUps: Prisma.FollowUpCreateManyInput[]
  uses: Prisma.ReviewUseCreateManyInput[]
  links: Prisma.FollowUpLinkCreateManyInput[]
  scores: Prisma.ReviewScoreCreateManyInput[]
}

export async function factsOf(tx: Tx, threadId: string): Promise<Facts> {
  const where = { threadId }
  const facts = {
    tip: await tx.tip.findUnique({ where }),
    steps: await tx.tipStep.findMany({ where, orderBy: { position: 'asc' } }),
    risks: await tx.tipRisk.findMany({ where, orderBy: { risk: 'asc' } }),
    review: await tx.review.findUnique({ where }),
    followUps: await tx.followUp.findMany({ where, orderBy: { day: 'asc' } }),
    uses: await tx.reviewUse.findMany({ where, orderBy: [{ day: 'asc' }, { useId: 'asc' }] }),
    links: await tx.followUpLink.findMany({ where, orderBy: { id: 'asc' } }),
    scores: await tx.reviewScore.findMany({ where, orderBy: [{ day: 'asc' }, { criterionId: 'asc' }] }),
  }
  return JSON.parse(JSON.stringify(facts))
}

/** A step: as a question it is no tip and no review any more. What owners found of the tip is kept, and shown nowhere. */
export async function setFactsAside(tx: Tx, threadId: string) {
  await tx.tip.deleteMany({ where: { threadId } })
  await tx.review.deleteMany({ where: { threadId } })
  await tx.reviewScore.deleteMany({ where: { threadId } })
  await tx.claim.updateMany({ where: { id: threadId }, data: { threadId: null } })
}

/** A step: the same undone. What was tied to it and is no more stays away: a photo, an answer that became another tip. */
export async function bringFactsBack(tx: Tx, threadId: string, facts: Facts) {
  if (facts.tip) await tx.tip.create({ data: { ...facts.tip, answerId: await freeAnswer(tx, facts.tip) } })
  await tx.tipStep.createMany({ data: await withPhotos(tx, facts.steps) })
  await tx.tipRisk.createMany({ data: facts.risks })
  if (facts.review) await tx.review.create({ data: facts.review })
  await tx.followUp.createMany({ data: facts.followUps })
  await tx.reviewUse.createMany({ data: facts.uses })
  await tx.followUpLink.createMany({ data: facts.links })
  await tx.reviewScore.createMany({ data: facts.scores })
  await tx.claim.updateMany({ where: { id: threadId }, data: { threadId } })
}

async function freeAnswer(tx: Tx, { answerId }: Prisma.TipUncheckedCreateInput) {
  if (!answerId || (await tx.tip.findUnique({ where: { answerId } }))) return null
  return answerId
}

async function withPhotos(tx: Tx, steps: Facts['steps']) {
  const wanted = steps.flatMap(({ photoId }) => photoId ?? [])
  const photos = await tx.photo.findMany({ where: { id: { in: wanted } }, select: { id: true } })
  const there = new Set(photos.map(({ id }) => id))
  return steps.map((step) => ({
    ...step,
    photoId: step.photoId && there.has(step.photoId) ? step.photoId : null,
  }))
}
