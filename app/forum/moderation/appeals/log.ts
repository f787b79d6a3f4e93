import { type ActKey, actOf, acts } from '#app/forum/moderation/decide/act.ts'
import { isRule, type Rule } from '#app/forum/moderation/decide/rule.ts'

export const logKinds = ['post', 'thread', 'tip', 'member', 'case', 'appeal'] as const
export type LogKind = (typeof logKinds)[number]
export const logBys = ['staff', 'automated'] as const
export type LogBy = (typeof logBys)[number]

/** What the address of the log asks for; whatever else it says is no fault. */
export type LogFilter = { kind?: LogKind; rule?: Rule; by?: LogBy; after?: string }

export function logFilterFrom(parameters: URLSearchParams): LogFilter {
  const [kind, rule, by] = ['kind', 'rule', 'by'].map((name) => parameters.get(name))
  return {
    kind: logKinds.find((known) => known === kind),
    rule: isRule(rule) ? rule : undefined,
    by: logBys.find((known) => known === by),
    after: parameters.get('after') ?? undefined,
  }
}

/** The acts everybody may read of, all or those of one kind. */
export function loggedActs(kind?: LogKind) {
  const keys = Object.keys(acts) as ActKey[]
  return keys.filter((key) => actOf(key).logged && (!kind || key.startsWith(`${kind}.`)))
}
