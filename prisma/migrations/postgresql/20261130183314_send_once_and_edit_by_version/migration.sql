-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "Sending" (
    "ownerId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "made" TEXT,
    "answer" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Sending_pkey" PRIMARY KEY ("ownerId","key")
);

-- CreateIndex
CREATE INDEX "Sending_ownerId_digest_idx" ON "Sending"("ownerId", "digest");

-- CreateIndex
CREATE INDEX "Sending_at_idx" ON "Sending"("at");

