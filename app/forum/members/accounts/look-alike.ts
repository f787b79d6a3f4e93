import { foldName } from './name.ts'

/** Letters of other alphabets and digits that read as Latin letters do. */
const LOOKS: Record<string, string> = {
  ...{ а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'e', һ: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', ӏ: 'l' },
  ...{ м: 'm', н: 'h', о: 'o', р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', у: 'y', ѵ: 'v', ԝ: 'w', х: 'x' },
  ...{
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'm',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    τ: 't',
    υ: 'u',
  },
  ...{ χ: 'x', ω: 'w', γ: 'y', ı: 'i', ł: 'l', ø: 'o', đ: 'd' },
  ...{
    '0': 'o',
    '1': 'l',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '@': 'a',
    $: 's',
    '!': 'l',
    '|': 'l',
  },
}
const PAIRS: [RegExp, string][] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  // After the letters of other alphabets: an i with or without its dot is an l.
  [/[ij]/g, 'l'],
  [/(.)\1+/gu, '$1'],
]

/** What a name looks like at a glance: two names with one skeleton pass for each other. */
export function skeletonOf(name: string) {
  const bare = foldName(name)
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}|[\s\p{P}]/gu, (mark) => LOOKS[mark] ?? '')
  const latin = [...bare].map((letter) => LOOKS[letter] ?? letter).join('')
  return PAIRS.reduce((text, [look, as]) => text.replace(look, as), latin)
}

/** Words that speak for the forum, in its languages and as Chinese is typed in Latin letters. */
const AUTHORITY = [
  'admin administrator administration mod moderator moderation staff team root system support owner official verso',
  'forum security administrateur administratrice moderateur moderatrice equipe officiel officielle assistance',
  'guanliyuan banzhu guanfang kefu 管理员 版主 官方 客服 管理 站长 管理員 官方客服',
]
  .join(' ')
  .split(' ')
const authority = new Set(AUTHORITY.map(skeletonOf))

/** Whether a name reads as one of those words, or as nothing but them. */
export function readsAsStaff(name: string) {
  const words = name.split(/[\s_.-]+/).filter((word) => skeletonOf(word) !== '')
  return (
    authority.has(skeletonOf(name)) ||
    (words.length > 0 && words.every((word) => authority.has(skeletonOf(word))))
  )
}
