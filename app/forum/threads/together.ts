/** "Xiaomi 17 Pro, 17 Pro Max": what later names share with the first is said once. */
export function together(names: string[]) {
  const [first = '', ...others] = names
  const [maker] = first.split(' ')
  return [
    first,
    ...others.map((name) => (name.startsWith(`${maker} `) ? name.slice(maker!.length + 1) : name)),
  ]
}
