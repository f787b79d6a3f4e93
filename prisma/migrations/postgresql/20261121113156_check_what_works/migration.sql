-- CreateEnum
CREATE TYPE "Finding" AS ENUM ('WORKS', 'CHANGE', 'BROKEN', 'REFUSED');

-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('SHOWN', 'DECLARED', 'NEVER', 'NEW');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('TIP', 'APP', 'ANSWER');

-- CreateEnum
CREATE TYPE "TrialOutcome" AS ENUM ('KEPT', 'DROPPED', 'FORGOT', 'NEVER_SET_UP');

-- CreateEnum
CREATE TYPE "DropReason" AS ENUM ('NOT_USEFUL', 'TOO_FIDDLY', 'STOPPED_WORKING', 'BATTERY');

-- CreateEnum
CREATE TYPE "LinkKind" AS ENUM ('REPLACED_BY', 'NEEDS', 'CONFLICTS', 'SAME', 'TRANSLATION');

-- CreateEnum
CREATE TYPE "Owning" AS ENUM ('OWNS', 'SOLD', 'RETURNED');

-- CreateEnum
CREATE TYPE "Incentive" AS ENUM ('NONE', 'DISCOUNT', 'FREE_PRODUCT', 'PAID');

-- CreateEnum
CREATE TYPE "Relation" AS ENUM ('NONE', 'EMPLOYEE', 'FAMILY', 'SELLER');

-- DropForeignKey
ALTER TABLE "Build" DROP CONSTRAINT "Build_osVersionId_fkey";

-- DropIndex
DROP INDEX "BuildPhone_phoneId_idx";

-- AlterTable
ALTER TABLE "Build" ADD COLUMN     "android" INTEGER,
ADD COLUMN     "base" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "letters" TEXT,
ADD COLUMN     "rank" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "osVersionId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "BuildPhone" ADD COLUMN     "known" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "knownBy" TEXT,
ADD COLUMN     "knownSince" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Thread" ADD COLUMN     "fresh" DOUBLE PRECISION NOT NULL DEFAULT 1,
ADD COLUMN     "kept" DOUBLE PRECISION NOT NULL DEFAULT -1,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Tip" ADD COLUMN     "answerId" TEXT;

-- AlterTable
ALTER TABLE "ReviewScore" DROP CONSTRAINT "ReviewScore_pkey",
ADD COLUMN     "day" INTEGER NOT NULL DEFAULT 0,
ADD CONSTRAINT "ReviewScore_pkey" PRIMARY KEY ("threadId", "day", "criterionId");

-- CreateTable
CREATE TABLE "BuildRegistration" (
    "buildPhoneId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BuildRegistration_pkey" PRIMARY KEY ("buildPhoneId","memberId")
);

-- CreateTable
CREATE TABLE "OwnershipProof" (
    "id" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    "shownOn" TIMESTAMP(3) NOT NULL,
    "reviewerId" TEXT,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "OwnershipProof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "threadId" TEXT NOT NULL,
    "phoneId" TEXT,
    "accessory" TEXT,
    "ownedDays" INTEGER NOT NULL,
    "bought" TEXT NOT NULL,
    "incentive" "Incentive" NOT NULL,
    "relation" "Relation" NOT NULL,
    "pros" TEXT NOT NULL DEFAULT '',
    "cons" TEXT NOT NULL DEFAULT '',
    "owning" "Owning" NOT NULL DEFAULT 'OWNS',
    "endedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("threadId")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "threadId" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "owning" "Owning" NOT NULL,
    "payAgain" BOOLEAN,
    "regret" BOOLEAN,
    "text" TEXT NOT NULL DEFAULT '',
    "html" TEXT NOT NULL DEFAULT '',
    "renderer" INTEGER NOT NULL,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("threadId","day")
);

-- CreateTable
CREATE TABLE "ReviewUse" (
    "threadId" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "useId" TEXT NOT NULL,
    "used" BOOLEAN NOT NULL,

    CONSTRAINT "ReviewUse_pkey" PRIMARY KEY ("threadId","day","useId")
);

-- CreateTable
CREATE TABLE "FollowUpLink" (
    "id" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "FollowUpLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PhoneSummary" (
    "phoneId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "PhoneSummary_pkey" PRIMARY KEY ("phoneId")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "threadId" TEXT,
    "authorId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "revisedAt" TIMESTAMP(3),
    "noticeAt" TIMESTAMP(3),
    "gatedAt" TIMESTAMP(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Confirmation" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    "buildId" TEXT NOT NULL,
    "finding" "Finding" NOT NULL,
    "step" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "appVersion" TEXT NOT NULL DEFAULT '',
    "region" TEXT NOT NULL DEFAULT '',
    "access" "Access",
    "revision" INTEGER NOT NULL,
    "standing" "Standing" NOT NULL,
    "network" TEXT NOT NULL,
    "held" BOOLEAN NOT NULL DEFAULT false,
    "current" INTEGER,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimState" (
    "claimId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    "buildId" TEXT NOT NULL,
    "works" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "change" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "all" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "count" INTEGER NOT NULL DEFAULT 0,
    "lastAt" TIMESTAMP(3),
    "fromWorks" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "fromChange" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "fromAll" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "fromCount" INTEGER NOT NULL DEFAULT 0,
    "fromLastAt" TIMESTAMP(3),
    "leading" "Finding",
    "settledAt" TIMESTAMP(3),
    "disputed" BOOLEAN NOT NULL DEFAULT false,
    "greySince" TIMESTAMP(3),
    "rank" DOUBLE PRECISION NOT NULL DEFAULT 0.5,

    CONSTRAINT "ClaimState_pkey" PRIMARY KEY ("claimId","phoneId","buildId")
);

-- CreateTable
CREATE TABLE "StateChange" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    "buildId" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StateChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DangerNote" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "shown" BOOLEAN NOT NULL,
    "standing" BOOLEAN NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DangerNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TipLink" (
    "id" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kind" "LinkKind" NOT NULL,
    "buildId" TEXT,
    "byId" TEXT NOT NULL,
    "settled" BOOLEAN NOT NULL DEFAULT true,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TipLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkBacker" (
    "linkId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,

    CONSTRAINT "LinkBacker_pkey" PRIMARY KEY ("linkId","memberId")
);

-- CreateTable
CREATE TABLE "Trial" (
    "id" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Trial_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrialAnswer" (
    "trialId" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "outcome" "TrialOutcome" NOT NULL,
    "reason" "DropReason",
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TrialAnswer_pkey" PRIMARY KEY ("trialId","day")
);

-- CreateTable
CREATE TABLE "Question" (
    "threadId" TEXT NOT NULL,
    "phoneId" TEXT,
    "build" TEXT NOT NULL DEFAULT '',
    "acceptedId" TEXT,
    "acceptedById" TEXT,
    "acceptedAt" TIMESTAMP(3),

    CONSTRAINT "Question_pkey" PRIMARY KEY ("threadId")
);

-- CreateTable
CREATE TABLE "App" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "App_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AppOnPhone" (
    "id" TEXT NOT NULL,
    "appId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    "minimumVersion" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AppOnPhone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mute" (
    "memberId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Mute_pkey" PRIMARY KEY ("memberId","kind","subject")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "memberId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("memberId","kind","subject")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "runAt" TIMESTAMP(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leasedUntil" TIMESTAMP(3),
    "doneAt" TIMESTAMP(3),
    "fault" TEXT,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BuildRegistration_memberId_idx" ON "BuildRegistration"("memberId");

-- CreateIndex
CREATE INDEX "OwnershipProof_memberId_phoneId_idx" ON "OwnershipProof"("memberId", "phoneId");

-- CreateIndex
CREATE INDEX "Review_phoneId_idx" ON "Review"("phoneId");

-- CreateIndex
CREATE INDEX "FollowUpLink_threadId_day_idx" ON "FollowUpLink"("threadId", "day");

-- CreateIndex
CREATE INDEX "Claim_threadId_idx" ON "Claim"("threadId");

-- CreateIndex
CREATE INDEX "Claim_authorId_idx" ON "Claim"("authorId");

-- CreateIndex
CREATE INDEX "Confirmation_claimId_phoneId_idx" ON "Confirmation"("claimId", "phoneId");

-- CreateIndex
CREATE INDEX "Confirmation_phoneId_claimId_idx" ON "Confirmation"("phoneId", "claimId");

-- CreateIndex
CREATE INDEX "Confirmation_memberId_at_idx" ON "Confirmation"("memberId", "at");

-- CreateIndex
CREATE INDEX "Confirmation_network_at_idx" ON "Confirmation"("network", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Confirmation_memberId_claimId_phoneId_buildId_current_key" ON "Confirmation"("memberId", "claimId", "phoneId", "buildId", "current");

-- CreateIndex
CREATE INDEX "ClaimState_phoneId_buildId_rank_claimId_idx" ON "ClaimState"("phoneId", "buildId", "rank", "claimId");

-- CreateIndex
CREATE INDEX "StateChange_at_idx" ON "StateChange"("at");

-- CreateIndex
CREATE UNIQUE INDEX "StateChange_claimId_phoneId_buildId_word_key" ON "StateChange"("claimId", "phoneId", "buildId", "word");

-- CreateIndex
CREATE INDEX "DangerNote_memberId_idx" ON "DangerNote"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "DangerNote_claimId_memberId_key" ON "DangerNote"("claimId", "memberId");

-- CreateIndex
CREATE INDEX "TipLink_toId_idx" ON "TipLink"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "TipLink_fromId_toId_kind_key" ON "TipLink"("fromId", "toId", "kind");

-- CreateIndex
CREATE INDEX "LinkBacker_memberId_idx" ON "LinkBacker"("memberId");

-- CreateIndex
CREATE INDEX "Trial_threadId_idx" ON "Trial"("threadId");

-- CreateIndex
CREATE UNIQUE INDEX "Trial_memberId_threadId_key" ON "Trial"("memberId", "threadId");

-- CreateIndex
CREATE UNIQUE INDEX "Question_acceptedId_key" ON "Question"("acceptedId");

-- CreateIndex
CREATE INDEX "Question_phoneId_idx" ON "Question"("phoneId");

-- CreateIndex
CREATE UNIQUE INDEX "App_folded_key" ON "App"("folded");

-- CreateIndex
CREATE INDEX "AppOnPhone_phoneId_idx" ON "AppOnPhone"("phoneId");

-- CreateIndex
CREATE UNIQUE INDEX "AppOnPhone_appId_phoneId_key" ON "AppOnPhone"("appId", "phoneId");

-- CreateIndex
CREATE INDEX "Notification_memberId_at_idx" ON "Notification"("memberId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_memberId_kind_cause_key" ON "Notification"("memberId", "kind", "cause");

-- CreateIndex
CREATE INDEX "Subscription_kind_subject_idx" ON "Subscription"("kind", "subject");

-- CreateIndex
CREATE INDEX "Job_doneAt_runAt_idx" ON "Job"("doneAt", "runAt");

-- CreateIndex
CREATE UNIQUE INDEX "Job_kind_key_key" ON "Job"("kind", "key");

-- CreateIndex
CREATE UNIQUE INDEX "BuildPhone_phoneId_buildId_key" ON "BuildPhone"("phoneId", "buildId");

-- CreateIndex
CREATE INDEX "Thread_kind_kept_id_idx" ON "Thread"("kind", "kept", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Tip_answerId_key" ON "Tip"("answerId");

-- AddForeignKey
ALTER TABLE "Build" ADD CONSTRAINT "Build_osVersionId_fkey" FOREIGN KEY ("osVersionId") REFERENCES "OsVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BuildRegistration" ADD CONSTRAINT "BuildRegistration_buildPhoneId_fkey" FOREIGN KEY ("buildPhoneId") REFERENCES "BuildPhone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BuildRegistration" ADD CONSTRAINT "BuildRegistration_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnershipProof" ADD CONSTRAINT "OwnershipProof_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnershipProof" ADD CONSTRAINT "OwnershipProof_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Review"("threadId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewUse" ADD CONSTRAINT "ReviewUse_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Review"("threadId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewUse" ADD CONSTRAINT "ReviewUse_useId_fkey" FOREIGN KEY ("useId") REFERENCES "Use"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpLink" ADD CONSTRAINT "FollowUpLink_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Review"("threadId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhoneSummary" ADD CONSTRAINT "PhoneSummary_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimState" ADD CONSTRAINT "ClaimState_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimState" ADD CONSTRAINT "ClaimState_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimState" ADD CONSTRAINT "ClaimState_buildId_fkey" FOREIGN KEY ("buildId") REFERENCES "Build"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StateChange" ADD CONSTRAINT "StateChange_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DangerNote" ADD CONSTRAINT "DangerNote_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DangerNote" ADD CONSTRAINT "DangerNote_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TipLink" ADD CONSTRAINT "TipLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TipLink" ADD CONSTRAINT "TipLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkBacker" ADD CONSTRAINT "LinkBacker_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "TipLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkBacker" ADD CONSTRAINT "LinkBacker_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Trial" ADD CONSTRAINT "Trial_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Trial" ADD CONSTRAINT "Trial_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrialAnswer" ADD CONSTRAINT "TrialAnswer_trialId_fkey" FOREIGN KEY ("trialId") REFERENCES "Trial"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_acceptedId_fkey" FOREIGN KEY ("acceptedId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppOnPhone" ADD CONSTRAINT "AppOnPhone_appId_fkey" FOREIGN KEY ("appId") REFERENCES "App"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppOnPhone" ADD CONSTRAINT "AppOnPhone_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mute" ADD CONSTRAINT "Mute_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was published before can be confirmed as well.
INSERT INTO "Claim" ("id", "kind", "threadId", "authorId", "demo", "createdAt")
SELECT t."id", 'TIP'::"ClaimKind", t."id", t."authorId", t."demo", t."createdAt"
FROM "Tip" JOIN "Thread" t ON t."id" = "Tip"."threadId";

INSERT INTO "Review" ("threadId", "phoneId", "ownedDays", "bought", "incentive", "relation", "createdAt")
SELECT t."id", (SELECT MIN(p."phoneId") FROM "TipPhone" p WHERE p."threadId" = t."id"), 0, 'other', 'NONE'::"Incentive", 'NONE'::"Relation", t."createdAt"
FROM "Thread" t WHERE t."kind" = 'REVIEW';
