-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "appointedAt" TIMESTAMP(3),
ADD COLUMN     "level" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "silencedUntil" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "StaffLog" ADD COLUMN     "hash" TEXT,
ADD COLUMN     "number" INTEGER;

-- AlterTable
ALTER TABLE "Thread" ADD COLUMN     "mergedIntoId" TEXT,
ADD COLUMN     "pinnedAt" TIMESTAMP(3),
ADD COLUMN     "slowSeconds" INTEGER;

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "heldAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "rule" TEXT,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "authorId" TEXT,
    "decidedById" TEXT,
    "automated" BOOLEAN NOT NULL DEFAULT false,
    "digest" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3),
    "undoesId" TEXT,
    "undoneAt" TIMESTAMP(3),
    "batchId" TEXT,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "decisionId" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "language" TEXT,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("decisionId")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "reporterId" TEXT,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "snapshot" JSONB NOT NULL,
    "contact" JSONB,
    "weight" DOUBLE PRECISION NOT NULL,
    "network" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "outcome" TEXT,
    "toldAt" TIMESTAMP(3),

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Case" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "open" INTEGER,
    "priority" DOUBLE PRECISION NOT NULL,
    "language" TEXT,
    "phoneId" TEXT,
    "tagId" TEXT,
    "authorId" TEXT,
    "assigneeId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "remindedAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "closedById" TEXT,
    "decisionId" TEXT,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseLine" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "byId" TEXT,
    "what" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CaseLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appeal" (
    "id" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "decidedAgainstId" TEXT,
    "judgeId" TEXT,
    "outcome" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "judgedAt" TIMESTAMP(3),

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WarningPoints" (
    "decisionId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WarningPoints_pkey" PRIMARY KEY ("decisionId")
);

-- CreateTable
CREATE TABLE "MemberNote" (
    "id" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "byId" TEXT,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MemberNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WatchedWord" (
    "id" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT '',
    "action" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WatchedWord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffChain" (
    "id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "StaffChain_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Decision_undoesId_key" ON "Decision"("undoesId");

-- CreateIndex
CREATE INDEX "Decision_at_id_idx" ON "Decision"("at", "id");

-- CreateIndex
CREATE INDEX "Decision_subjectKind_subjectId_idx" ON "Decision"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "Decision_authorId_at_idx" ON "Decision"("authorId", "at");

-- CreateIndex
CREATE INDEX "Decision_batchId_idx" ON "Decision"("batchId");

-- CreateIndex
CREATE INDEX "Report_reporterId_at_idx" ON "Report"("reporterId", "at");

-- CreateIndex
CREATE INDEX "Report_subjectKind_subjectId_idx" ON "Report"("subjectKind", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_caseId_reporterId_key" ON "Report"("caseId", "reporterId");

-- CreateIndex
CREATE INDEX "Case_open_priority_id_idx" ON "Case"("open", "priority", "id");

-- CreateIndex
CREATE INDEX "Case_open_openedAt_idx" ON "Case"("open", "openedAt");

-- CreateIndex
CREATE INDEX "Case_decisionId_idx" ON "Case"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Case_kind_subjectKind_subjectId_open_key" ON "Case"("kind", "subjectKind", "subjectId", "open");

-- CreateIndex
CREATE INDEX "CaseLine_caseId_at_idx" ON "CaseLine"("caseId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Appeal_decisionId_key" ON "Appeal"("decisionId");

-- CreateIndex
CREATE INDEX "Appeal_authorId_at_idx" ON "Appeal"("authorId", "at");

-- CreateIndex
CREATE INDEX "WarningPoints_memberId_expiresAt_idx" ON "WarningPoints"("memberId", "expiresAt");

-- CreateIndex
CREATE INDEX "MemberNote_memberId_at_idx" ON "MemberNote"("memberId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "WatchedWord_folded_language_key" ON "WatchedWord"("folded", "language");

-- CreateIndex
CREATE UNIQUE INDEX "StaffLog_number_key" ON "StaffLog"("number");

-- CreateIndex
CREATE INDEX "Vote_authorId_castAt_idx" ON "Vote"("authorId", "castAt");

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLine" ADD CONSTRAINT "CaseLine_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nobody judges an objection against their own decision.
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_another_judge" CHECK ("judgeId" IS NULL OR "decidedAgainstId" IS NULL OR "judgeId" <> "decidedAgainstId");
