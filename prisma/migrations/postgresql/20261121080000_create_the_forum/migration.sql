-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('MEMBER', 'MODERATOR', 'ADMIN');

-- CreateEnum
CREATE TYPE "ThreadKind" AS ENUM ('TIP', 'REVIEW', 'QUESTION');

-- CreateEnum
CREATE TYPE "Access" AS ENUM ('STOCK', 'DEVELOPER', 'SHIZUKU', 'ROOT');

-- CreateEnum
CREATE TYPE "Risk" AS ENUM ('DATA', 'WARRANTY', 'BATTERY', 'SCREEN_WEAR');

-- CreateEnum
CREATE TYPE "VoteReason" AS ENUM ('WRONG', 'OUTDATED', 'UNCLEAR', 'OFF_TOPIC', 'UNSAFE');

-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "displayName" TEXT,
    "email" TEXT,
    "passwordHash" TEXT,
    "role" "Role" NOT NULL DEFAULT 'MEMBER',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT,
    "phoneId" TEXT,
    "build" TEXT,
    "ceiling" "Access",
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "suspendedUntil" TIMESTAMP(3),

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "lastUsedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffLog" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "StaffLog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CatalogueEntry" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "CatalogueEntry_pkey" PRIMARY KEY ("kind","key")
);

-- CreateTable
CREATE TABLE "Phone" (
    "id" TEXT NOT NULL,
    "maker" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Phone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PhoneFact" (
    "id" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "unit" TEXT,
    "sources" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "PhoneFact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Panel" (
    "id" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "band" INTEGER NOT NULL,
    "contentStart" INTEGER NOT NULL,
    "lensRadius" INTEGER,
    "cornerRadius" INTEGER,
    "density" INTEGER,
    "sources" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,

    CONSTRAINT "Panel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UseGroup" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "UseGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Use" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "groupId" TEXT NOT NULL,
    "seed" TEXT,
    "sources" TEXT NOT NULL,

    CONSTRAINT "Use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OsVersion" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "android" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "OsVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Build" (
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "osVersionId" TEXT NOT NULL,
    "seen" TEXT,
    "sources" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Build_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BuildPhone" (
    "id" TEXT NOT NULL,
    "buildId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,

    CONSTRAINT "BuildPhone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewCriterion" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sources" TEXT NOT NULL,

    CONSTRAINT "ReviewCriterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceNote" (
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "url" TEXT,

    CONSTRAINT "SourceNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Name" (
    "id" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "Name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TagProposal" (
    "id" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TagProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Thread" (
    "id" TEXT NOT NULL,
    "kind" "ThreadKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "score" INTEGER NOT NULL DEFAULT 0,
    "hot" DOUBLE PRECISION NOT NULL,
    "replyCount" INTEGER NOT NULL DEFAULT 0,
    "postCount" INTEGER NOT NULL DEFAULT 1,
    "treeVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastPostAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "deletedAt" TIMESTAMP(3),
    "lockedAt" TIMESTAMP(3),

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tip" (
    "threadId" TEXT NOT NULL,
    "promise" TEXT NOT NULL,
    "access" "Access" NOT NULL,
    "minutes" INTEGER NOT NULL,
    "build" TEXT NOT NULL,
    "undo" TEXT,
    "undoHtml" TEXT,
    "renderer" INTEGER NOT NULL,

    CONSTRAINT "Tip_pkey" PRIMARY KEY ("threadId")
);

-- CreateTable
CREATE TABLE "TipStep" (
    "id" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "caution" TEXT,
    "photoId" TEXT,

    CONSTRAINT "TipStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TipRisk" (
    "threadId" TEXT NOT NULL,
    "risk" "Risk" NOT NULL,

    CONSTRAINT "TipRisk_pkey" PRIMARY KEY ("threadId","risk")
);

-- CreateTable
CREATE TABLE "TipPhone" (
    "threadId" TEXT NOT NULL,
    "phoneId" TEXT NOT NULL,

    CONSTRAINT "TipPhone_pkey" PRIMARY KEY ("threadId","phoneId")
);

-- CreateTable
CREATE TABLE "TipUse" (
    "threadId" TEXT NOT NULL,
    "useId" TEXT NOT NULL,

    CONSTRAINT "TipUse_pkey" PRIMARY KEY ("threadId","useId")
);

-- CreateTable
CREATE TABLE "ThreadTag" (
    "threadId" TEXT NOT NULL,
    "tagId" TEXT NOT NULL,

    CONSTRAINT "ThreadTag_pkey" PRIMARY KEY ("threadId","tagId")
);

-- CreateTable
CREATE TABLE "ReviewScore" (
    "threadId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "score" INTEGER NOT NULL,

    CONSTRAINT "ReviewScore_pkey" PRIMARY KEY ("threadId","criterionId")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" TEXT NOT NULL,
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
    "best" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "editedAt" TIMESTAMP(3),
    "removedAt" TIMESTAMP(3),
    "deletedAt" TIMESTAMP(3),
    "wipedAt" TIMESTAMP(3),

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "editorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "postId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "reason" "VoteReason",
    "castAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("postId","memberId")
);

-- CreateTable
CREATE TABLE "Photo" (
    "id" TEXT NOT NULL,
    "memberId" TEXT,
    "postId" TEXT,
    "alt" TEXT NOT NULL DEFAULT '',
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "animated" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "attachedAt" TIMESTAMP(3),

    CONSTRAINT "Photo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "memberId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "target" TEXT NOT NULL DEFAULT '',
    "sequence" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("memberId","form","target")
);

-- CreateTable
CREATE TABLE "Visit" (
    "memberId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "readTo" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("memberId","threadId")
);

-- CreateTable
CREATE TABLE "search_document" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
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

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhoneFact" ADD CONSTRAINT "PhoneFact_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Panel" ADD CONSTRAINT "Panel_id_fkey" FOREIGN KEY ("id") REFERENCES "Phone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Use" ADD CONSTRAINT "Use_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "UseGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Build" ADD CONSTRAINT "Build_osVersionId_fkey" FOREIGN KEY ("osVersionId") REFERENCES "OsVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BuildPhone" ADD CONSTRAINT "BuildPhone_buildId_fkey" FOREIGN KEY ("buildId") REFERENCES "Build"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BuildPhone" ADD CONSTRAINT "BuildPhone_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TagProposal" ADD CONSTRAINT "TagProposal_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TagProposal" ADD CONSTRAINT "TagProposal_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tip" ADD CONSTRAINT "Tip_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TipStep" ADD CONSTRAINT "TipStep_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Tip"("threadId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TipStep" ADD CONSTRAINT "TipStep_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Photo"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TipRisk" ADD CONSTRAINT "TipRisk_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Tip"("threadId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TipPhone" ADD CONSTRAINT "TipPhone_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TipPhone" ADD CONSTRAINT "TipPhone_phoneId_fkey" FOREIGN KEY ("phoneId") REFERENCES "Phone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TipUse" ADD CONSTRAINT "TipUse_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TipUse" ADD CONSTRAINT "TipUse_useId_fkey" FOREIGN KEY ("useId") REFERENCES "Use"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadTag" ADD CONSTRAINT "ThreadTag_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadTag" ADD CONSTRAINT "ThreadTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewScore" ADD CONSTRAINT "ReviewScore_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Search matches against this expression; see forum/search/full-text.postgresql.server.ts.
CREATE INDEX "search_document_words" ON "search_document" USING GIN (to_tsvector('simple', "words"));
