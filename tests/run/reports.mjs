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
