import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where this user's programs keep what they can make again. */
export function cacheFolder({ env, platform } = process, home = homedir()) {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'verso')
  if (platform === 'darwin') return join(home, 'Library/Caches/verso')
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData/Local'), 'verso')
  return join(home, '.cache/verso')
}
