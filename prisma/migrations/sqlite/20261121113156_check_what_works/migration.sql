-- AlterTable
ALTER TABLE "Tip" ADD COLUMN "answerId" TEXT;

-- CreateTable
CREATE TABLE "BuildRegistration" (
    "buildPhoneId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("buildPhoneId", "memberId"),
    CONSTRAINT "BuildRegistration_buildPhoneId_fkey" FOREIGN KEY ("buildPhoneId") REFERENCES "BuildPhone" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BuildRegistration_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OwnershipProof" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    "shownOn" DATETIME NOT NULL,
    "reviewerId" TEXT,
    "withdrawnAt" DATETIME,
    CONSTRAINT "OwnershipProof_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OwnershipProof_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "threadId" TEXT NOT NULL PRIMARY KEY,
    "phoneId" TEXT,
    "accessory" TEXT,
    "ownedDays" INTEGER NOT NULL,
    "bought" TEXT NOT NULL,
    "incentive" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "pros" TEXT NOT NULL DEFAULT '',
    "cons" TEXT NOT NULL DEFAULT '',
    "owning" TEXT NOT NULL DEFAULT 'OWNS',
    "endedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Review_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Review_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "threadId" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "owning" TEXT NOT NULL,
    "payAgain" BOOLEAN,
    "regret" BOOLEAN,
    "text" TEXT NOT NULL DEFAULT '',
    "html" TEXT NOT NULL DEFAULT '',
    "renderer" INTEGER NOT NULL,

    PRIMARY KEY ("threadId", "day"),
    CONSTRAINT "FollowUp_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Review" ("threadId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewUse" (
    "threadId" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "useId" TEXT NOT NULL,
    "used" BOOLEAN NOT NULL,

    PRIMARY KEY ("threadId", "day", "useId"),
    CONSTRAINT "ReviewUse_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Review" ("threadId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReviewUse_useId_fkey" FOREIGN KEY ("useId") REFERENCES "Use" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FollowUpLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "threadId" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "FollowUpLink_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Review" ("threadId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PhoneSummary" (
    "phoneId" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "data" JSONB NOT NULL,
    CONSTRAINT "PhoneSummary_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "threadId" TEXT,
    "authorId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "revisedAt" DATETIME,
    "noticeAt" DATETIME,
    "gatedAt" DATETIME,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Claim_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Confirmation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    "buildId" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "step" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "appVersion" TEXT NOT NULL DEFAULT '',
    "region" TEXT NOT NULL DEFAULT '',
    "access" TEXT,
    "revision" INTEGER NOT NULL,
    "standing" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "held" BOOLEAN NOT NULL DEFAULT false,
    "current" INTEGER,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Confirmation_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Confirmation_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimState" (
    "claimId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    "buildId" TEXT NOT NULL,
    "works" REAL NOT NULL DEFAULT 0,
    "change" REAL NOT NULL DEFAULT 0,
    "all" REAL NOT NULL DEFAULT 0,
    "count" INTEGER NOT NULL DEFAULT 0,
    "lastAt" DATETIME,
    "fromWorks" REAL NOT NULL DEFAULT 0,
    "fromChange" REAL NOT NULL DEFAULT 0,
    "fromAll" REAL NOT NULL DEFAULT 0,
    "fromCount" INTEGER NOT NULL DEFAULT 0,
    "fromLastAt" DATETIME,
    "leading" TEXT,
    "settledAt" DATETIME,
    "disputed" BOOLEAN NOT NULL DEFAULT false,
    "greySince" DATETIME,
    "rank" REAL NOT NULL DEFAULT 0.5,

    PRIMARY KEY ("claimId", "phoneId", "buildId"),
    CONSTRAINT "ClaimState_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimState_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimState_buildId_fkey" FOREIGN KEY ("buildId") REFERENCES "Build" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StateChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    "buildId" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "StateChange_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DangerNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "shown" BOOLEAN NOT NULL,
    "standing" BOOLEAN NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "DangerNote_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DangerNote_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TipLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "buildId" TEXT,
    "byId" TEXT NOT NULL,
    "settled" BOOLEAN NOT NULL DEFAULT true,
    "at" DATETIME NOT NULL,
    CONSTRAINT "TipLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TipLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LinkBacker" (
    "linkId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,

    PRIMARY KEY ("linkId", "memberId"),
    CONSTRAINT "LinkBacker_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "TipLink" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LinkBacker_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Trial" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Trial_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Trial_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TrialAnswer" (
    "trialId" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("trialId", "day"),
    CONSTRAINT "TrialAnswer_trialId_fkey" FOREIGN KEY ("trialId") REFERENCES "Trial" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Question" (
    "threadId" TEXT NOT NULL PRIMARY KEY,
    "phoneId" TEXT,
    "build" TEXT NOT NULL DEFAULT '',
    "acceptedId" TEXT,
    "acceptedById" TEXT,
    "acceptedAt" DATETIME,
    CONSTRAINT "Question_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Question_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Question_acceptedId_fkey" FOREIGN KEY ("acceptedId") REFERENCES "Post" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "App" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "AppOnPhone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "appId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    "minimumVersion" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "AppOnPhone_appId_fkey" FOREIGN KEY ("appId") REFERENCES "App" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AppOnPhone_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "at" DATETIME NOT NULL,
    "readAt" DATETIME,
    "doneAt" DATETIME,
    CONSTRAINT "Notification_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mute" (
    "memberId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("memberId", "kind", "subject"),
    CONSTRAINT "Mute_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Subscription" (
    "memberId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("memberId", "kind", "subject"),
    CONSTRAINT "Subscription_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "runAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leasedUntil" DATETIME,
    "doneAt" DATETIME,
    "fault" TEXT
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Build" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "osVersionId" TEXT,
    "seen" TEXT,
    "sources" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "base" TEXT NOT NULL DEFAULT '',
    "android" INTEGER,
    "letters" TEXT,
    "rank" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Build_osVersionId_fkey" FOREIGN KEY ("osVersionId") REFERENCES "OsVersion" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Build" ("id", "osVersionId", "position", "seen", "sources", "text") SELECT "id", "osVersionId", "position", "seen", "sources", "text" FROM "Build";
DROP TABLE "Build";
ALTER TABLE "new_Build" RENAME TO "Build";
CREATE INDEX "Build_osVersionId_idx" ON "Build"("osVersionId");
CREATE TABLE "new_BuildPhone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "buildId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    "known" BOOLEAN NOT NULL DEFAULT false,
    "knownSince" DATETIME,
    "knownBy" TEXT,
    CONSTRAINT "BuildPhone_buildId_fkey" FOREIGN KEY ("buildId") REFERENCES "Build" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BuildPhone_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_BuildPhone" ("buildId", "id", "phoneId") SELECT "buildId", "id", "phoneId" FROM "BuildPhone";
DROP TABLE "BuildPhone";
ALTER TABLE "new_BuildPhone" RENAME TO "BuildPhone";
CREATE INDEX "BuildPhone_buildId_idx" ON "BuildPhone"("buildId");
CREATE UNIQUE INDEX "BuildPhone_phoneId_buildId_key" ON "BuildPhone"("phoneId", "buildId");
CREATE TABLE "new_Thread" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "score" INTEGER NOT NULL DEFAULT 0,
    "hot" REAL NOT NULL,
    "replyCount" INTEGER NOT NULL DEFAULT 0,
    "postCount" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "treeVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "lastPostAt" DATETIME NOT NULL,
    "fresh" REAL NOT NULL DEFAULT 1,
    "kept" REAL NOT NULL DEFAULT -1,
    "removedAt" DATETIME,
    "deletedAt" DATETIME,
    "lockedAt" DATETIME,
    CONSTRAINT "Thread_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Thread" ("authorId", "createdAt", "deletedAt", "demo", "hot", "id", "kind", "language", "lastPostAt", "lockedAt", "postCount", "removedAt", "replyCount", "score", "slug", "title", "treeVersion") SELECT "authorId", "createdAt", "deletedAt", "demo", "hot", "id", "kind", "language", "lastPostAt", "lockedAt", "postCount", "removedAt", "replyCount", "score", "slug", "title", "treeVersion" FROM "Thread";
DROP TABLE "Thread";
ALTER TABLE "new_Thread" RENAME TO "Thread";
CREATE INDEX "Thread_kind_hot_id_idx" ON "Thread"("kind", "hot", "id");
CREATE INDEX "Thread_kind_createdAt_id_idx" ON "Thread"("kind", "createdAt", "id");
CREATE INDEX "Thread_kind_score_id_idx" ON "Thread"("kind", "score", "id");
CREATE INDEX "Thread_kind_kept_id_idx" ON "Thread"("kind", "kept", "id");
CREATE INDEX "Thread_authorId_createdAt_idx" ON "Thread"("authorId", "createdAt");
CREATE TABLE "new_ReviewScore" (
    "threadId" TEXT NOT NULL,
    "day" INTEGER NOT NULL DEFAULT 0,
    "criterionId" TEXT NOT NULL,
    "score" INTEGER NOT NULL,

    PRIMARY KEY ("threadId", "day", "criterionId"),
    CONSTRAINT "ReviewScore_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ReviewScore" ("criterionId", "score", "threadId") SELECT "criterionId", "score", "threadId" FROM "ReviewScore";
DROP TABLE "ReviewScore";
ALTER TABLE "new_ReviewScore" RENAME TO "ReviewScore";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
CREATE UNIQUE INDEX "Tip_answerId_key" ON "Tip"("answerId");


-- What was published before can be confirmed as well.
INSERT INTO "Claim" ("id", "kind", "threadId", "authorId", "demo", "createdAt")
SELECT t."id", 'TIP', t."id", t."authorId", t."demo", t."createdAt"
FROM "Tip" JOIN "Thread" t ON t."id" = "Tip"."threadId";

INSERT INTO "Review" ("threadId", "phoneId", "ownedDays", "bought", "incentive", "relation", "createdAt")
SELECT t."id", (SELECT MIN(p."phoneId") FROM "TipPhone" p WHERE p."threadId" = t."id"), 0, 'other', 'NONE', 'NONE', t."createdAt"
FROM "Thread" t WHERE t."kind" = 'REVIEW';
