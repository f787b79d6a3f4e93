-- DropIndex
DROP INDEX "TipPhone_phoneId_idx";

-- DropIndex
DROP INDEX "TipUse_useId_idx";

-- DropIndex
DROP INDEX "ThreadTag_tagId_idx";

-- CreateIndex
CREATE INDEX "TipPhone_phoneId_threadId_idx" ON "TipPhone"("phoneId", "threadId");

-- CreateIndex
CREATE INDEX "TipUse_useId_threadId_idx" ON "TipUse"("useId", "threadId");

-- CreateIndex
CREATE INDEX "ThreadTag_tagId_threadId_idx" ON "ThreadTag"("tagId", "threadId");

