import { type ChildProcess, spawn } from 'node:child_process'

/**
 * Runs the starter as an operator would, on a port that is free, and tells what it said. Uses the build that lies
 * there, or makes one. `port`: once it is open.
 */
export async function startForum(settings: Record<string, string>, words: string[] = []) {
  const child = spawn(process.execPath, ['prisma/start.mjs', ...words], {
    env: { ...process.env, PORT: '0', DEMO: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => {
    said.out += text
  })
  child.stderr.on('data', (text) => {
    said.err += text
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  ended.then(() => process.off('exit', endWithUs))
  return {
    child,
    said,
    ended,
    open: opening(child, said, ended),
    get port() {
      return OPEN.exec(said.out)?.[1] ?? ''
    },
  }
}

const OPEN = /Verso is open at https?:\/\/[^\s:]+(?::(\d+))?\n/

/** Answers true, or what was said where it ended before it was open. */
function opening(child: ChildProcess, said: { out: string; err: string }, ended: Promise<number | null>) {
  return new Promise<true | string>((resolve) => {
    child.stdout!.on('data', () => OPEN.test(said.out) && resolve(true))
    ended.then((code) => resolve(`It ended with ${code}: ${said.out}${said.err}`))
  })
}
