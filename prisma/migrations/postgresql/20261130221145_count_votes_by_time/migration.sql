-- CreateIndex
CREATE INDEX "Vote_castAt_idx" ON "Vote"("castAt");

