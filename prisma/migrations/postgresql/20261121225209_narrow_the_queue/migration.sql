-- CreateIndex
CREATE INDEX "Case_open_kind_priority_id_idx" ON "Case"("open", "kind", "priority", "id");

-- CreateIndex
CREATE INDEX "Case_open_language_priority_id_idx" ON "Case"("open", "language", "priority", "id");

-- CreateIndex
CREATE INDEX "Case_open_phoneId_priority_id_idx" ON "Case"("open", "phoneId", "priority", "id");

-- CreateIndex
CREATE INDEX "Case_open_tagId_priority_id_idx" ON "Case"("open", "tagId", "priority", "id");

-- CreateIndex
CREATE INDEX "Case_open_assigneeId_priority_id_idx" ON "Case"("open", "assigneeId", "priority", "id");

