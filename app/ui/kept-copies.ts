import { attempt, isHere } from './signed-in.ts'

/** As long as a session lasts: a copy nobody came back to is gone. */
const LIFE = 14 * 24 * 60 * 60 * 1000

/** `base`: the save it builds on, or with `saved` the one that holds it. `before`: what its author had sent last. */
export type Copy = { text: string; base: number; saved: boolean; before: string }
export type Found = Copy & { key: string; at: number; sameTab: boolean }

/**
 * What this browser keeps of one form: a copy for every page it is open in, so that no tab overwrites another's. They
 * belong to `owner`: nobody else finds them, and nothing is kept once somebody else, or nobody, is here.
 */
export function copiesOf(owner: string | null, form: string) {
  const prefix = `verso-kept:${owner}:${encodeURIComponent(form)}:`
  const here = () => owner !== null && isHere(owner)
  let key = prefix + aWord()
  let kept: string | null = null
  const write = (storage: Storage) => {
    storage.setItem(key, kept as string)
    return true
  }
  const put = () => kept !== null && here() && attempt(write, false)

  return {
    /** What other pages left: this tab's first, then the newest. */
    found: () => (here() ? readAll(prefix).filter((copy) => copy.key !== key) : []),
    /** Each text once; what is done with is kept no longer. */
    stillToSend(isDone: (copy: Found) => boolean) {
      const left = this.found().filter((copy) => !isDone(copy) || forget(copy.key))
      return left.filter(({ text }, at) => left.findIndex((other) => other.text === text) === at)
    },
    /** Answers whether it could. */
    keep(copy: Copy) {
      kept = JSON.stringify({ ...copy, at: Date.now(), tab: thisTab() })
      return put()
    },
    /** A save that was under way while its author typed on holds `text`, and what is kept now builds on it. */
    saved(text: string, base: number) {
      if (kept === null) return
      const copy: Copy = JSON.parse(kept)
      this.keep({ ...copy, base, saved: copy.text === text })
    },
    drop() {
      kept = null
      forget(key)
    },
    /** Another page's becomes this page's own. */
    take({ text, base, saved, before, key: theirs }: Found) {
      if (this.keep({ text, base, saved, before })) forget(theirs)
    },
    /** What was kept so far stays beside what is typed from here on. */
    setAside() {
      key = prefix + aWord()
      kept = null
    },
    /** Another page may take this one's copy up; while this one is open, its text stays its own. */
    guard() {
      const back = (event: StorageEvent) => event.key === key && event.newValue === null && put()
      addEventListener('storage', back)
      return () => removeEventListener('storage', back)
    },
  }
}

/** Answers nothing, so that it can end a choice. */
export function forget(key: string): undefined {
  attempt((storage) => storage.removeItem(key), undefined)
}

function readAll(prefix: string) {
  const keys = attempt((storage) => Object.keys(storage), [])
  const found = keys.filter((key) => key.startsWith(prefix)).flatMap((key) => read(key))
  return found.sort((one, other) => Number(other.sameTab) - Number(one.sameTab) || other.at - one.at)
}

function read(key: string): Found[] {
  try {
    const copy = JSON.parse(localStorage.getItem(key) ?? '')
    const whole =
      typeof copy.text === 'string' && typeof copy.before === 'string' && Date.now() - copy.at < LIFE
    return whole ? [{ ...copy, key, sameTab: copy.tab === thisTab() }] : []
  } catch {
    return []
  }
}

function aWord() {
  return Math.random().toString(36).slice(2)
}

const TAB = 'verso-tab'
let tab: string | null = null

/** The same after a reload; a tab that was duplicated shares it, and only the order of what is found depends on it. */
function thisTab() {
  if (tab) return tab
  tab = aWord()
  try {
    tab = sessionStorage.getItem(TAB) ?? tab
    sessionStorage.setItem(TAB, tab)
  } catch {}
  return tab
}
