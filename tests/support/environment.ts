import './worker.ts'
import { rmSync } from 'node:fs'
import { beforeEach } from 'vitest'
import { backToNow } from '#app/platform/clock.ts'
import { forgetAll } from '#app/platform/forget.ts'
import { atHand, keepNothing } from './emptying.ts'

/**
 * Runs before each test file. A worker has one database and one graph of modules for all of its files: here each
 * file gets them as the first one did, and each test finds its tables empty, but for those its file keeps.
 */
backToNow()
forgetAll()
keepNothing()
rmSync(`${process.env.DATA_DIR}/photos`, { recursive: true, force: true })
await atHand()?.empty()
beforeEach(() => atHand()?.empty())
