import { spawn } from 'node:child_process'

const EVERY = 10_000

/** Says what is being done, every ten seconds that it is still being done, and how long it took. */
export async function step(label, work) {
  const began = Date.now()
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1)
  console.log(`${label} …`)
  const ticking = setInterval(() => console.log(`  … still at it after ${Math.round(seconds())} s`), EVERY)
  try {
    const result = await work()
    console.log(`  done in ${seconds()} s`)
    return result
  } finally {
    clearInterval(ticking)
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
    child.once('close', (code) => resolve({ code, said }))
  })
}

/** The same for a program of Node's, by its file. */
export function runNode(file, words, env) {
  return run(process.execPath, [file, ...words], env)
}
