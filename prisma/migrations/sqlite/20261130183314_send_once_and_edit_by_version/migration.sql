-- CreateTable
CREATE TABLE "Sending" (
    "ownerId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "made" TEXT,
    "answer" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("ownerId", "key")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Post" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "threadId" TEXT NOT NULL,
    "parentId" TEXT,
    "position" INTEGER NOT NULL,
    "authorId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "renderer" INTEGER NOT NULL,
    "mentions" TEXT NOT NULL DEFAULT '',
    "score" INTEGER NOT NULL DEFAULT 0,
    "upCount" INTEGER NOT NULL DEFAULT 0,
    "downCount" INTEGER NOT NULL DEFAULT 0,
    "best" REAL NOT NULL DEFAULT 0,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "editedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "heldAt" DATETIME,
    "removedAt" DATETIME,
    "deletedAt" DATETIME,
    "wipedAt" DATETIME,
    CONSTRAINT "Post_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Post_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Post" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Post" ("authorId", "best", "body", "createdAt", "deletedAt", "demo", "downCount", "editedAt", "heldAt", "html", "id", "language", "mentions", "parentId", "position", "removedAt", "renderer", "score", "threadId", "upCount", "wipedAt") SELECT "authorId", "best", "body", "createdAt", "deletedAt", "demo", "downCount", "editedAt", "heldAt", "html", "id", "language", "mentions", "parentId", "position", "removedAt", "renderer", "score", "threadId", "upCount", "wipedAt" FROM "Post";
DROP TABLE "Post";
ALTER TABLE "new_Post" RENAME TO "Post";
CREATE INDEX "Post_parentId_idx" ON "Post"("parentId");
CREATE INDEX "Post_authorId_createdAt_idx" ON "Post"("authorId", "createdAt");
CREATE INDEX "Post_deletedAt_idx" ON "Post"("deletedAt");
CREATE UNIQUE INDEX "Post_threadId_position_key" ON "Post"("threadId", "position");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Sending_ownerId_digest_idx" ON "Sending"("ownerId", "digest");

-- CreateIndex
CREATE INDEX "Sending_at_idx" ON "Sending"("at");

