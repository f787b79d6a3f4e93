-- AlterTable
ALTER TABLE "StaffLog" ADD COLUMN "hash" TEXT;
ALTER TABLE "StaffLog" ADD COLUMN "number" INTEGER;

-- AlterTable
ALTER TABLE "Thread" ADD COLUMN "mergedIntoId" TEXT;
ALTER TABLE "Thread" ADD COLUMN "pinnedAt" DATETIME;
ALTER TABLE "Thread" ADD COLUMN "slowSeconds" INTEGER;

-- AlterTable
ALTER TABLE "Post" ADD COLUMN "heldAt" DATETIME;

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "act" TEXT NOT NULL,
    "rule" TEXT,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "authorId" TEXT,
    "decidedById" TEXT,
    "automated" BOOLEAN NOT NULL DEFAULT false,
    "digest" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "endsAt" DATETIME,
    "undoesId" TEXT,
    "undoneAt" DATETIME,
    "batchId" TEXT
);

-- CreateTable
CREATE TABLE "Evidence" (
    "decisionId" TEXT NOT NULL PRIMARY KEY,
    "salt" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "language" TEXT,
    CONSTRAINT "Evidence_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "reporterId" TEXT,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "snapshot" JSONB NOT NULL,
    "contact" JSONB,
    "weight" REAL NOT NULL,
    "network" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "outcome" TEXT,
    "toldAt" DATETIME,
    CONSTRAINT "Report_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Report_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Case" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "open" INTEGER,
    "priority" REAL NOT NULL,
    "language" TEXT,
    "phoneId" TEXT,
    "tagId" TEXT,
    "authorId" TEXT,
    "assigneeId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "openedAt" DATETIME NOT NULL,
    "remindedAt" DATETIME,
    "closedAt" DATETIME,
    "closedById" TEXT,
    "decisionId" TEXT
);

-- CreateTable
CREATE TABLE "CaseLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "byId" TEXT,
    "what" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    CONSTRAINT "CaseLine_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Appeal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "decisionId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "decidedAgainstId" TEXT,
    "judgeId" TEXT,
    "outcome" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "judgedAt" DATETIME,
    CONSTRAINT "Appeal_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    -- Nobody judges an objection against their own decision.
    CONSTRAINT "Appeal_another_judge" CHECK ("judgeId" IS NULL OR "decidedAgainstId" IS NULL OR "judgeId" <> "decidedAgainstId")
);

-- CreateTable
CREATE TABLE "WarningPoints" (
    "decisionId" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expiresAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "MemberNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "byId" TEXT,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "WatchedWord" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "folded" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT '',
    "action" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "StaffChain" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Member" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "displayName" TEXT,
    "email" TEXT,
    "passwordHash" TEXT,
    "role" TEXT NOT NULL DEFAULT 'MEMBER',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT,
    "phoneId" TEXT,
    "build" TEXT,
    "ceiling" TEXT,
    "joinedAt" DATETIME NOT NULL,
    "suspendedUntil" DATETIME,
    "silencedUntil" DATETIME,
    "level" INTEGER NOT NULL DEFAULT 0,
    "appointedAt" DATETIME,
    CONSTRAINT "Member_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Member" ("build", "ceiling", "demo", "displayName", "email", "foldedName", "id", "joinedAt", "language", "name", "passwordHash", "phoneId", "role", "suspendedUntil") SELECT "build", "ceiling", "demo", "displayName", "email", "foldedName", "id", "joinedAt", "language", "name", "passwordHash", "phoneId", "role", "suspendedUntil" FROM "Member";
DROP TABLE "Member";
ALTER TABLE "new_Member" RENAME TO "Member";
CREATE UNIQUE INDEX "Member_foldedName_key" ON "Member"("foldedName");
CREATE INDEX "Member_phoneId_idx" ON "Member"("phoneId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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

