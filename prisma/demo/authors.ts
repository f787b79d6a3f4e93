/** The neutral handles of the demo content: no real person stands behind them. */
export function owners(...numbers: number[]) {
  return numbers.map((number) => handle('owner', number))
}

export function reviewers(...numbers: number[]) {
  return numbers.map((number) => handle('rev', number))
}

function handle(kind: string, number: number) {
  return `demo-${kind}-${String(number).padStart(2, '0')}`
}
