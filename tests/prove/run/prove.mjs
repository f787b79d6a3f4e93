import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { recordOf } from './record.mjs'

/** Runs a suite as the contract in tests/prove.mjs says, writes its record, and answers the exit code. */
export async function prove(name, file, words) {
  const state = resolve('node_modules/.verso/prove', name)
  if (words.includes('--fresh')) rmSync(state, { recursive: true, force: true })
  mkdirSync(state, { recursive: true })
  const figures = join(state, 'figures.json')
  rmSync(figures, { force: true })

  const [began, from] = [Date.now(), origin()]
  const given = words.filter((word) => word !== '--fresh')
  const { code, said } = await runSuite(file, given, { PROOF_STATE: state, PROOF_FIGURES: figures })
  if (code !== 0) return code ?? 1
  const found = existsSync(figures) ? parsed(readFileSync(figures, 'utf8')) : parsed(lastLines(said, 1))
  writeRecord(name, {
    ...from,
    minutes: (Date.now() - began) / 60_000,
    words: given,
    figures: found ?? {},
    said: found ? '' : lastLines(said, 10),
  })
  rmSync(state, { recursive: true, force: true })
  return 0
}

/** Its errors and progress have the terminal to themselves; what it prints is passed on as it comes. */
function runSuite(file, words, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...words], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text)
      said = (said + text).slice(-100_000)
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said }))
  })
}

function lastLines(text, count) {
  return stripVTControlCharacters(text).trim().split('\n').slice(-count).join('\n')
}

function parsed(text) {
  try {
    const value = JSON.parse(text)
    return value && typeof value === 'object' && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function origin() {
  const git = (...words) => spawnSync('git', words, { encoding: 'utf8' }).stdout?.trim() ?? ''
  const changed = git('status', '--porcelain', '--', ':!docs/proofs') !== ''
  return {
    commit: git('rev-parse', '--short=12', 'HEAD') || 'no repository',
    changed,
    day: new Date().toISOString(),
  }
}

function writeRecord(name, result) {
  mkdirSync('docs/proofs', { recursive: true })
  writeFileSync(`docs/proofs/${name}.md`, recordOf(name, result))
  console.log(`Written: docs/proofs/${name}.md`)
}
