import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

const CONNECTIONS = 16

/** Loads one address for some seconds. Any answer but the expected one voids the run. */
export async function load(
  { url, headers, method = 'GET', body, connections = CONNECTIONS, expect = 200, pid },
  duration,
) {
  const before = cpuSeconds(pid)
  const result = await autocannon({ url, headers, method, body, connections, duration })
  const wrong =
    result.errors + result.timeouts + (result.requests.total - (result.statusCodeStats[expect]?.count ?? 0))
  if (wrong > 0)
    throw new Error(
      `${url} answered something else than ${expect}: ${JSON.stringify(result.statusCodeStats)}`,
    )
  const cpu = ((cpuSeconds(pid) - before) / result.requests.total) * 1000
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, cpu }
}

export function report(targets, server, pinned) {
  const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
  const rate = (target) => median(target.runs.map((run) => run.rate))
  console.log(`\n${'page'.padEnd(38)} req/s (min–max)       p50 ms  p99 ms  CPU ms/req   ratio`)
  for (const target of targets) {
    const { runs, name, of } = target
    const rates = runs.map((run) => run.rate)
    const own = targets.find((other) => other.name === of)
    // Round by round: a machine that is slow for a moment is slow for both.
    const ratio = own ? median(own.runs.map((run, at) => run.rate / runs[at].rate)).toFixed(3) : ''
    const span = `${Math.round(rate(target))} (${Math.round(Math.min(...rates))}–${Math.round(Math.max(...rates))})`
    const figures = ['p50', 'p99', 'cpu'].map((key) =>
      median(runs.map((run) => run[key]))
        .toFixed(key === 'cpu' ? 2 : 0)
        .padStart(7),
    )
    console.log(`${name.padEnd(38)} ${span.padEnd(22)}${figures.join(' ')}      ${ratio}`)
  }
  console.log(
    `\nserver memory after the load: ${memory(server.pid)} MB; started in ${server.ms} ms; ${pinned ? 'server and load on a core each' : 'not pinned'}`,
  )
}

function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function memory(pid) {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024)
}
