/** A proof's record as a page: what was proved of which commit, and its figures. */
export function recordOf(name, { commit, changed, day, minutes, words, figures, said = '' }) {
  const command = ['npm run prove --', name, ...words].join(' ')
  const tables = Object.entries(figures).filter(([, value]) => Array.isArray(value))
  const single = Object.entries(figures).filter(([, value]) => !Array.isArray(value))
  const state = changed ? ' (with changes that are not committed)' : ''
  const parts = [
    `# ${name}`,
    `\`${command}\` succeeded on commit ${commit}${state}, ${day.slice(0, 10)}, Node ${process.versions.node}, in ${minutes.toFixed(1)} minutes.`,
    ...(single.length > 0 ? [tableOf(single.map(([what, figure]) => ({ what, figure })))] : []),
    ...(said ? [`\`\`\`\n${said}\n\`\`\``] : []),
    ...tables.flatMap(([title, rows]) => [`## ${title}`, rows.length > 0 ? tableOf(rows) : 'None.']),
  ]
  return `${parts.join('\n\n')}\n`
}

function tableOf(rows) {
  const columns = [...new Set(rows.flatMap(Object.keys))]
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((one) => cell(row[one])))),
  ].join('\n')
}

function cell(value) {
  if (typeof value === 'number' && !Number.isInteger(value)) return value.toFixed(2)
  const text = value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value ?? '')
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
