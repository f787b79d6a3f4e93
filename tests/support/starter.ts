import { type ChildProcess, spawn } from 'node:child_process'
import { freePort } from './postgres.mjs'

/** Runs the starter as an operator would, and tells what it said. Uses the build that lies there, or makes one. */
export async function startForum(settings: Record<string, string>, words: string[] = []) {
  const port = String(await freePort())
  const child = spawn(process.execPath, ['prisma/start.mjs', ...words], {
    env: { ...process.env, PORT: port, DEMO: '0', ...settings },
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
  return { child, port, said, ended, open: opening(child, said, ended) }
}

/** Answers true, or what was said where it ended before it was open. */
function opening(child: ChildProcess, said: { out: string; err: string }, ended: Promise<number | null>) {
  return new Promise<true | string>((resolve) => {
    child.stdout!.on('data', () => said.out.includes('Verso is open') && resolve(true))
    ended.then((code) => resolve(`It ended with ${code}: ${said.out}${said.err}`))
  })
}
