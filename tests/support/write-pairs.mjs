import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import pg from 'pg'

/** `node write-pairs.mjs <file or address>`: each line it is sent is answered by one after the next pair, and it ends with its input. */
const [place] = process.argv.slice(2)
let [asked, over] = [0, false]
process.stdin.on('data', () => {
  asked++
})
process.stdin.on('end', () => {
  over = true
})

const exec = place.startsWith('postgres') ? await onServer() : onDisk()
for (let n = 0; !over; n++) {
  const answer = asked > 0
  asked = 0
  await exec(`BEGIN; INSERT INTO "Setting" (key, value) VALUES ('w${n}a', '');
    INSERT INTO "Setting" (key, value) VALUES ('w${n}b', ''); COMMIT`)
  if (answer) console.log(n)
  await pause(1)
}
process.exit(0)

async function onServer() {
  const client = new pg.Client({ connectionString: place })
  await client.connect()
  return (sql) => client.query(sql)
}

function onDisk() {
  const connection = new Database(place, { timeout: 60_000 })
  connection.pragma('journal_mode = WAL')
  return (sql) => connection.exec(sql)
}
