import { spawn } from 'node:child_process'

const EVERY = 10_000
const SOON = 5_000

/**
 * Says what is being done, every ten seconds that it is still being done, and how long it took. What can count, and
 * answers in `progress` how far it has come, is shown each second in place on a terminal.
 */
export function step(label, work, progress) {
  console.log(`${label} …`)
  return stillAtIt(work, { progress })
}

/** The same for what mostly takes no time: says nothing of it before five seconds. */
export async function longStep(label, work) {
  const saying = setTimeout(() => console.log(`${label} …`), SOON)
  try {
    return await stillAtIt(work, { after: SOON })
  } finally {
    clearTimeout(saying)
  }
}

/** Speaks up every ten seconds and at the end, where that is after so many milliseconds. */
async function stillAtIt(work, { after = 0, progress }) {
  const began = Date.now()
  const seconds = () => (Date.now() - began) / 1000
  const stop = ticking(progress, seconds)
  try {
    const result = await work()
    stop()
    if (seconds() * 1000 >= after) console.log(`  done in ${seconds().toFixed(1)} s`)
    return result
  } finally {
    stop()
  }
}

/** Answers how to stop. */
function ticking(progress, seconds) {
  const line = () => `  … ${progress?.() ?? 'still at it'} after ${Math.round(seconds())} s`
  if (!progress || !process.stdout.isTTY) return every(EVERY, () => console.log(line()))
  const stop = every(1000, () => process.stdout.write(`\r${line()}\x1b[K`))
  return () => stop() && process.stdout.write('\r\x1b[K')
}

/** The first to stop it is told so. */
function every(milliseconds, act) {
  let timer = setInterval(act, milliseconds)
  return () => {
    const running = Boolean(timer)
    clearInterval(timer)
    timer = undefined
    return running
  }
}

/** Runs a program to its end and answers its exit code and everything it said. */
export function run(program, words, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program === 'npm',
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text
      })
    }
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, said }))
  })
}

/** The same for a program of Node's, by its file. */
export function runNode(file, words, env) {
  return run(process.execPath, [file, ...words], env)
}
