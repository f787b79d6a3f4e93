import { holdsImei } from '#app/platform/imei.ts'
import { androidLetters, asRegion, phoneLetters, type Region } from './build-letters.ts'

export type Family = 'miui' | 'hyperos'

export type OsBuild = {
  /** As the forum writes it: `OS3.0.305.0.WPBCNXM`. */
  text: string
  family: Family
  version: string
  numbers: number[]
  /** Family and first three numbers: `os3.0.305`. */
  base: string
  android: number | null
  letters: string | null
  phone: string | null
  region: Region | null
  /** All its letters are known ones. */
  verified: boolean
  /** Version of the back screen's own app, where the text names it too. */
  app: string | null
}

/** A whole page of the phone's settings may be pasted; little of it is kept. */
export const PASTE_MAX = 4000

const SIGN: Record<Family, string> = { miui: 'MIUI ', hyperos: 'OS' }
const MAJORS: Record<Family, [number, number]> = { miui: [5, 14], hyperos: [1, 9] }
/** Without its name, a system this high is MIUI: HyperOS began anew at 1. */
const MIUI_FROM = 10

const NAME = String.raw`(?<name>miui[^\d\n.]{0,16}|hyper ?os[^\d\n.]{0,16}|(?<![a-z])os[^\d\n.]{0,16}|(?<![a-z])v)?`
const NUMBERS = String.raw`(?<![\d.])(?<numbers>\d{1,2}(?:\.\d{1,6}){2,4})(?!\.?\d)`
const LETTERS = '(?:[._ (-]{1,3}(?<usual>[a-z]{5}(?:xm|mx))|[.(](?<odd>[a-z]{7})(?![a-z]))?'
const BUILD = new RegExp(NAME + NUMBERS + LETTERS, 'gi')
const APP = /(?<![\d.])1\.0\.\d{10}(?!\d)/
/** Not the kernel's `-android15-`, nor the day of a security update. */
const ANDROID = /(?<!-)android(?:\s*(?:version|os|系统版本|版本号?))?[\s:]*(\d{1,2})(?!\d|[.-]\d{2})/i

/** What a line of the phone's settings says, also within a whole page of them. Null: no build is in it. */
export function readBuild(typed: string): OsBuild | 'imei' | null {
  if (holdsImei(typed)) return 'imei'
  const text = tidied(typed)
  const found = best(text.replace(APP, ' '))
  return found && { ...found, android: found.android ?? androidIn(text), app: readApp(typed) }
}

/** The version of the back screen's own app, with or without RELEASE before it. */
export function readApp(typed: string) {
  return APP.exec(tidied(typed))?.[0] ?? null
}

/** Compares as builds follow each other: MIUI before HyperOS, then number by number. */
export function rankOf({ family, numbers }: Pick<OsBuild, 'family' | 'numbers'>) {
  return [family === 'miui' ? 1 : 2, ...numbers].map((number) => String(number).padStart(6, '0')).join('.')
}

/** One width of letters, no gaps around dots, no marks that cannot be seen. */
function tidied(typed: string) {
  return (
    typed
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/[。·]/g, '.')
      // From where the gap begins: from each of its spaces, a long gap would cost its square.
      .replace(/(?<![^\S\n])[^\S\n]*\.[^\S\n]*/g, '.')
      // The first builds of HyperOS still bore a number of MIUI.
      .replace(/(?<!\d)V?816\.0\./gi, 'OS1.0.')
  )
}

/** Settings show several numbers with dots: the one with letters is the build, else the one that names its system. */
function best(text: string) {
  const candidates = [...text.matchAll(BUILD)]
    .map(({ groups }) => asBuild(groups!))
    .filter((one) => one !== null)
  return candidates.sort((a, b) => b.weight - a.weight)[0]?.build ?? null
}

function asBuild({ name, numbers: version, usual, odd }: Record<string, string | undefined>) {
  const numbers = version!.split('.').map(Number)
  const letters = (usual ?? odd)?.toUpperCase() ?? null
  // Three numbers alone could be anything: a baseband, a kernel, a version of some app.
  if (!name && numbers.length < 4) return null
  const family = familyOf(name, numbers[0]!)
  const [lowest, highest] = MAJORS[family]
  if (numbers[0]! < lowest || numbers[0]! > highest) return null
  const build = {
    text: [SIGN[family] + version, ...(letters ? [letters] : [])].join('.'),
    family,
    version: version!,
    numbers,
    base: `${SIGN[family].trim().toLowerCase()}${numbers.slice(0, 3).join('.')}`,
    letters,
    ...meaningOf(letters),
  }
  return { build, weight: (letters ? 4 : 0) + (build.phone ? 2 : 0) + (name ? 1 : 0) }
}

function familyOf(name: string | undefined, major: number): Family {
  if (name && /os/i.test(name)) return 'hyperos'
  return name || major >= MIUI_FROM ? 'miui' : 'hyperos'
}

function meaningOf(letters: string | null) {
  if (!letters) return { android: null, phone: null, region: null, verified: false }
  const android = androidLetters[letters[0]!] ?? null
  const phone = phoneLetters[letters.slice(1, 3)] ?? null
  const region = asRegion(letters.slice(3, 5))
  const verified = android !== null && phone !== null && region !== null && letters.endsWith('XM')
  return { android, phone, region, verified }
}

function androidIn(text: string) {
  const found = ANDROID.exec(text)
  return found ? Number(found[1]) : null
}
