/** What everybody gets who asks for better-sqlite3, Prisma's adapter too. */
module.exports = require(require('./which.cjs').which())
