import { readFileSync } from 'node:fs'

/** What Vitest's report says. A file that could not even be read counts as one failure. */
export function readVitest(file) {
  const report = read(file)
  const tests = report?.testResults?.flatMap(({ assertionResults }) => assertionResults) ?? []
  const unread =
    report?.testResults?.filter((one) => one.status === 'failed' && !one.assertionResults.length) ?? []
  const count = (status) => tests.filter((test) => test.status === status)
  const skipped = ['skipped', 'pending', 'todo'].flatMap(count)
  return {
    passed: count('passed').length,
    failed: count('failed').length + unread.length,
    skipped: skipped.map(({ fullName }) => fullName),
  }
}

/** What Playwright's report says. What passed at the second attempt only has not passed. */
export function readPlaywright(file) {
  const specs = read(file)?.suites?.flatMap(specsIn) ?? []
  const tests = specs.flatMap(({ title, tests }) => tests.map(({ status }) => ({ title, status })))
  const count = (...statuses) => tests.filter(({ status }) => statuses.includes(status))
  return {
    passed: count('expected').length,
    failed: count('unexpected', 'flaky').length,
    skipped: count('skipped').map(({ title }) => title),
  }
}

/** How long each file took, in milliseconds, both engines together. */
export function tookInVitest(file) {
  return (read(file)?.testResults ?? []).map(({ name, assertionResults }) => ({
    name: name.replace(/^.*?(?=tests\/)/, ''),
    took: sum(assertionResults.map(({ duration }) => duration ?? 0)),
  }))
}

export function tookInPlaywright(file) {
  return (read(file)?.suites ?? []).map((suite) => ({
    name: `tests/e2e/${suite.file}`,
    took: sum(specsIn(suite).flatMap(({ tests }) => tests.flatMap(({ results }) => results.map(timeOf)))),
  }))
}

/** The slowest files; what is named twice counts together. */
export function slowest(files, most) {
  const byName = new Map()
  for (const { name, took } of files) byName.set(name, (byName.get(name) ?? 0) + took)
  return [...byName]
    .map(([name, took]) => ({ name, took }))
    .sort((a, b) => b.took - a.took)
    .slice(0, most)
}

const timeOf = ({ duration }) => duration
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0)

function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)]
}

/** A runner that died before it could report has proved nothing. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
