import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from '../../prisma/start/run.mjs'
import { slowest } from './reports.mjs'

const EVERY = 60_000

/** Runs the parts of a whole run, and knows in the end what each cost. */
export class Phases {
  #tally
  #costs = []
  #files = []

  constructor(tally) {
    this.#tally = tally
  }

  /** One program of Node's, to its end. Answers its exit code, what it said and, where the system tells, its CPU. */
  async run(name, file, words, env = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'verso-phase-'))
    const report = join(folder, 'cpu')
    const began = Date.now()
    const seconds = () => Math.round((Date.now() - began) / 1000)
    console.log(`${name} …`)
    const ticking = setInterval(() => console.log(`  … ${name} after ${seconds()} s`), EVERY)
    try {
      const ended = await runNode('tests/run/measured.mjs', [report, file, ...words], env)
      const cpu = cpuIn(report)
      this.#costs.push({ name, seconds: seconds(), cpu })
      console.log(`  ${name}: done in ${seconds()} s`)
      return ended
    } finally {
      clearInterval(ticking)
      rmSync(folder, { recursive: true, force: true })
    }
  }

  /** One that has only to end well. */
  async check(name, file, words) {
    const { code, said } = await this.run(name, file, words)
    if (code === 0) this.#tally.pass(name)
    else this.#tally.fail(name, said)
  }

  /** How long each test file took, in milliseconds. */
  took(files) {
    this.#files.push(...files)
  }

  sayWhatTheyCost() {
    const rows = this.#costs.map(({ name, seconds, cpu }) => `  ${seconds} s, ${cpu} CPU-s  ${name}`)
    if (rows.length > 0) console.log(['\nWhat each phase took:', ...rows].join('\n'))
    const files = slowest(this.#files, 10).map(({ name, took }) => `  ${(took / 1000).toFixed(1)} s  ${name}`)
    if (files.length > 0) console.log(['\nThe slowest files:', ...files, ''].join('\n'))
  }
}

function cpuIn(report) {
  try {
    return Math.round(Number(readFileSync(report, 'utf8')))
  } catch {
    return '?'
  }
}
