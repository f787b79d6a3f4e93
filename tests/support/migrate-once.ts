import { migrate } from '#app/platform/db/migrate.server.ts'

/** A second process that starts on the same database: prints the migrations it applied. */
const [folder, place] = process.argv.slice(2)
console.log(JSON.stringify(await migrate(folder, place)))
