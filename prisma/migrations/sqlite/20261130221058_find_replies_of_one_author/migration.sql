-- CreateIndex
CREATE INDEX "Post_threadId_authorId_position_idx" ON "Post"("threadId", "authorId", "position");

