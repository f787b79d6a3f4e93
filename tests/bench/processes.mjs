import { execFileSync, spawn } from 'node:child_process'

/** The servers on one core, the load on the other, where the system can pin. */
export const pinned = hasTaskset()
export const children = []

export async function start(args, url, environment) {
  const began = Date.now()
  const child = launch(args, environment)
  await answered(`${url}/`)
  return { pid: child.pid, ms: Date.now() - began }
}

export function launch(args, environment) {
  const [command, ...rest] = pinned ? ['taskset', '-c', '0', 'node', ...args] : ['node', ...args]
  const child = spawn(command, rest, {
    env: environment,
    stdio: ['pipe', 'ignore', process.env.BENCH_VERBOSE ? 'inherit' : 'ignore'],
  })
  children.push(child)
  return child
}

export async function answered(url) {
  for (let tries = 0; tries < 600; tries++) {
    if (
      await fetch(url)
        .then((response) => response.arrayBuffer())
        .catch(() => null)
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer`)
}

function hasTaskset() {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
