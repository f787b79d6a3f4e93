-- CreateTable
CREATE TABLE "Member" (
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
    CONSTRAINT "Member_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "lastUsedAt" DATETIME NOT NULL,
    CONSTRAINT "Session_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "OneTimeLink_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffLog" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "CatalogueEntry" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("kind", "key")
);

-- CreateTable
CREATE TABLE "Phone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "maker" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "PhoneFact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "phoneId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "unit" TEXT,
    "sources" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "PhoneFact_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Panel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "band" INTEGER NOT NULL,
    "contentStart" INTEGER NOT NULL,
    "lensRadius" INTEGER,
    "cornerRadius" INTEGER,
    "density" INTEGER,
    "sources" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    CONSTRAINT "Panel_id_fkey" FOREIGN KEY ("id") REFERENCES "Phone" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UseGroup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Use" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "groupId" TEXT NOT NULL,
    "seed" TEXT,
    "sources" TEXT NOT NULL,
    CONSTRAINT "Use_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "UseGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OsVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "android" TEXT,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Build" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "osVersionId" TEXT NOT NULL,
    "seen" TEXT,
    "sources" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Build_osVersionId_fkey" FOREIGN KEY ("osVersionId") REFERENCES "OsVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BuildPhone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "buildId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    CONSTRAINT "BuildPhone_buildId_fkey" FOREIGN KEY ("buildId") REFERENCES "Build" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BuildPhone_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewCriterion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "sources" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "SourceNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "url" TEXT
);

-- CreateTable
CREATE TABLE "Name" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "TagProposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "threadId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "TagProposal_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TagProposal_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Thread" (
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
    "treeVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "lastPostAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    "deletedAt" DATETIME,
    "lockedAt" DATETIME,
    CONSTRAINT "Thread_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tip" (
    "threadId" TEXT NOT NULL PRIMARY KEY,
    "promise" TEXT NOT NULL,
    "access" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "build" TEXT NOT NULL,
    "undo" TEXT,
    "undoHtml" TEXT,
    "renderer" INTEGER NOT NULL,
    CONSTRAINT "Tip_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TipStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "threadId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "caution" TEXT,
    "photoId" TEXT,
    CONSTRAINT "TipStep_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Tip" ("threadId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TipStep_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Photo" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TipRisk" (
    "threadId" TEXT NOT NULL,
    "risk" TEXT NOT NULL,

    PRIMARY KEY ("threadId", "risk"),
    CONSTRAINT "TipRisk_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Tip" ("threadId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TipPhone" (
    "threadId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,

    PRIMARY KEY ("threadId", "phoneId"),
    CONSTRAINT "TipPhone_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TipPhone_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TipUse" (
    "threadId" TEXT NOT NULL,
    "useId" TEXT NOT NULL,

    PRIMARY KEY ("threadId", "useId"),
    CONSTRAINT "TipUse_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TipUse_useId_fkey" FOREIGN KEY ("useId") REFERENCES "Use" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ThreadTag" (
    "threadId" TEXT NOT NULL,
    "tagId" TEXT NOT NULL,

    PRIMARY KEY ("threadId", "tagId"),
    CONSTRAINT "ThreadTag_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ThreadTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewScore" (
    "threadId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "score" INTEGER NOT NULL,

    PRIMARY KEY ("threadId", "criterionId"),
    CONSTRAINT "ReviewScore_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Post" (
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
    "removedAt" DATETIME,
    "deletedAt" DATETIME,
    "wipedAt" DATETIME,
    CONSTRAINT "Post_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Post_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Post" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "postId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "editorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Revision_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Revision_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Vote" (
    "postId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "reason" TEXT,
    "castAt" DATETIME NOT NULL,

    PRIMARY KEY ("postId", "memberId"),
    CONSTRAINT "Vote_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Vote_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Photo" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT,
    "postId" TEXT,
    "alt" TEXT NOT NULL DEFAULT '',
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "animated" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "attachedAt" DATETIME,
    CONSTRAINT "Photo_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Photo_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Draft" (
    "memberId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "target" TEXT NOT NULL DEFAULT '',
    "sequence" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("memberId", "form", "target"),
    CONSTRAINT "Draft_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Visit" (
    "memberId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "readTo" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("memberId", "threadId"),
    CONSTRAINT "Visit_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Visit_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "search_document" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Member_foldedName_key" ON "Member"("foldedName");

-- CreateIndex
CREATE INDEX "Member_phoneId_idx" ON "Member"("phoneId");

-- CreateIndex
CREATE INDEX "Session_memberId_idx" ON "Session"("memberId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "OneTimeLink_memberId_idx" ON "OneTimeLink"("memberId");

-- CreateIndex
CREATE INDEX "StaffLog_at_idx" ON "StaffLog"("at");

-- CreateIndex
CREATE INDEX "PhoneFact_phoneId_position_idx" ON "PhoneFact"("phoneId", "position");

-- CreateIndex
CREATE INDEX "Use_groupId_number_idx" ON "Use"("groupId", "number");

-- CreateIndex
CREATE INDEX "Build_osVersionId_idx" ON "Build"("osVersionId");

-- CreateIndex
CREATE INDEX "BuildPhone_phoneId_idx" ON "BuildPhone"("phoneId");

-- CreateIndex
CREATE INDEX "BuildPhone_buildId_idx" ON "BuildPhone"("buildId");

-- CreateIndex
CREATE INDEX "Name_subjectKind_subjectId_idx" ON "Name"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "Name_subjectKind_folded_idx" ON "Name"("subjectKind", "folded");

-- CreateIndex
CREATE INDEX "TagProposal_memberId_idx" ON "TagProposal"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "TagProposal_threadId_folded_key" ON "TagProposal"("threadId", "folded");

-- CreateIndex
CREATE INDEX "Thread_kind_hot_id_idx" ON "Thread"("kind", "hot", "id");

-- CreateIndex
CREATE INDEX "Thread_kind_createdAt_id_idx" ON "Thread"("kind", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Thread_kind_score_id_idx" ON "Thread"("kind", "score", "id");

-- CreateIndex
CREATE INDEX "Thread_authorId_createdAt_idx" ON "Thread"("authorId", "createdAt");

-- CreateIndex
CREATE INDEX "Tip_access_idx" ON "Tip"("access");

-- CreateIndex
CREATE UNIQUE INDEX "TipStep_photoId_key" ON "TipStep"("photoId");

-- CreateIndex
CREATE UNIQUE INDEX "TipStep_threadId_position_key" ON "TipStep"("threadId", "position");

-- CreateIndex
CREATE INDEX "TipPhone_phoneId_idx" ON "TipPhone"("phoneId");

-- CreateIndex
CREATE INDEX "TipUse_useId_idx" ON "TipUse"("useId");

-- CreateIndex
CREATE INDEX "ThreadTag_tagId_idx" ON "ThreadTag"("tagId");

-- CreateIndex
CREATE INDEX "Post_parentId_idx" ON "Post"("parentId");

-- CreateIndex
CREATE INDEX "Post_authorId_createdAt_idx" ON "Post"("authorId", "createdAt");

-- CreateIndex
CREATE INDEX "Post_deletedAt_idx" ON "Post"("deletedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Post_threadId_position_key" ON "Post"("threadId", "position");

-- CreateIndex
CREATE INDEX "Revision_editorId_idx" ON "Revision"("editorId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_postId_number_key" ON "Revision"("postId", "number");

-- CreateIndex
CREATE INDEX "Vote_memberId_castAt_idx" ON "Vote"("memberId", "castAt");

-- CreateIndex
CREATE INDEX "Photo_postId_idx" ON "Photo"("postId");

-- CreateIndex
CREATE INDEX "Photo_memberId_idx" ON "Photo"("memberId");

-- CreateIndex
CREATE INDEX "Photo_attachedAt_createdAt_idx" ON "Photo"("attachedAt", "createdAt");

-- CreateIndex
CREATE INDEX "Draft_updatedAt_idx" ON "Draft"("updatedAt");

-- CreateIndex
CREATE INDEX "Visit_threadId_idx" ON "Visit"("threadId");

-- CreateIndex
CREATE UNIQUE INDEX "search_document_kind_subject_key" ON "search_document"("kind", "subject");


-- The words of search_document once more, as an index of SQLite's own. The triggers only keep the copy.
CREATE VIRTUAL TABLE "search_words" USING fts5(words, content='search_document', content_rowid='id', tokenize="unicode61 remove_diacritics 0");
CREATE TRIGGER "search_document_inserted" AFTER INSERT ON "search_document" BEGIN
  INSERT INTO "search_words" (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER "search_document_deleted" AFTER DELETE ON "search_document" BEGIN
  INSERT INTO "search_words" ("search_words", rowid, words) VALUES ('delete', old.id, old.words);
END;
CREATE TRIGGER "search_document_updated" AFTER UPDATE ON "search_document" BEGIN
  INSERT INTO "search_words" ("search_words", rowid, words) VALUES ('delete', old.id, old.words);
  INSERT INTO "search_words" (rowid, words) VALUES (new.id, new.words);
END;
