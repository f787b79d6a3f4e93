#!/usr/bin/env bash
# Looks at the code that no compiler takes. Silence is good; every line printed wants an answer, and fails the check.
cd "$(dirname "$0")/.." || exit 1
found=0

# Prints what a look finds, under its name.
look() {
  local lines
  lines=$(cat)
  [ -z "$lines" ] && return
  printf '%s\n%s\n\n' "$1" "$lines"
  found=1
}
code() { find "$@" \( -name '*.ts' -o -name '*.tsx' -o -name '*.mjs' \) | grep -v /generated/; }

look 'the edge knows the database' < <(
  grep -rnE "platform/db|\b(db|tx)\.\w+\.|transact\(" app/routes app/web app/ui)

# With an empty update Prisma looks first and writes then, and of two at once one fails on PostgreSQL.
look 'an upsert that is two steps' < <(
  grep -rnE "update: \{ *\}" app prisma --include='*.ts' --include='*.mjs' | grep -v /generated/)

# The forum's time is moved on in tests: a row dated by the machine's is hours old or young by the hour of the run.
look 'a test reads two clocks' < <(grep -rnE 'new Date\(\)' tests/forum tests/routes tests/web)

# A machine is as slow as it likes. What a stopwatch must tell is told by the bench (tests/bench/timings); the starter's
# own test has its clock replaced, and the forum's clock is held against the machine's in its test alone.
look 'a test that sleeps, or holds the machine against a stopwatch' < <(
  grep -rnE 'setTimeout\(|waitForTimeout|\bsleep\(|performance\.now|Date\.now|monitorEventLoopDelay|timers/promises' \
    tests --include='*.test.ts' --include='*.test.tsx' --include='*.spec.ts' |
    grep -vE '^tests/(bench/|prove/|start/run\.test|platform/clock\.test|forum/members/accounts/sessions\.test|ui/kept-copies\.test|platform/db/backups\.sqlite\.test|web/actor\.test)')

look 'a limit of its own in a test, which a slow machine reaches' < <(
  grep -rnE '\btimeout: [1-9]|setTimeout\([0-9_]+\)|\.slow\(' tests --include='*.test.ts*' --include='*.spec.ts' |
    grep -vE '^tests/(bench|prove)/|Database\(|ransaction')

look 'a port chosen before it is opened' < <(
  grep -rnE 'freePort|[:=] ?(3[0-9]{3}|8080|5432)\b.*listen|listen\([1-9][0-9]+' tests --include='*.ts' --include='*.mjs' |
    grep -vE '^tests/(bench|prove)/|^tests/support/postgres.mjs')

look 'a file outgrows a thought (150 lines)' < <(
  code app prisma tests | xargs wc -l | awk '$2 != "total" && $1 > 150')

look 'a dumping ground' < <(
  find app -type f | grep -v '^app/routes/' |
    grep -E '/(utils?|helpers?|common|misc|shared|lib|services?|managers?|types|constants|index)(\.server)?\.tsx?$')

look 'moderation beside its door' < <(
  grep -rnE "\bstaffLog\.(create|update|delete|upsert)|(removedAt|lockedAt|suspendedUntil): (new Date|now\(\))" \
    app --include='*.server.ts' | grep -vE 'forum/(moderation/|members/accounts/staff-log|posts/hold-post)')

look 'a query that forgets who asks (a file that may, says why it is not readableBy)' < <(
  grep -rlE "(db|tx)\.(post|thread)\.(find|count|aggregate|groupBy)" app/forum | xargs -r grep -L 'readableBy')

look 'one engine leaks into the rest' < <(
  grep -rnE "\\\$(query|execute)Raw|engine ===|mode: 'insensitive'|skipDuplicates" app |
    grep -vE 'platform/db/|\.(sqlite|postgresql)\.server\.ts|forum/search/search\.server\.ts'
  grep -nE '@db\.|\b(String|Int|Float|Boolean|DateTime)\[\]' prisma/schema.prisma)

look 'words written in components' < <(
  # The forum's own name is the same in every language, and keys of messages are no words.
  grep -rnE ">\s*[A-Z][a-z]+[^<>{}=;]*</|\b(aria-label|placeholder|title|alt|label)=\"[A-Za-z]" app --include='*.tsx' |
    grep -vE '>Verso<|="[a-z]+(\.[A-Za-z0-9]+)+"')

look 'slow work inside a transaction' < <(
  grep -rnE -A30 'transact\(|moderate\(' app/forum --include='*.server.ts' |
    grep -E '\bfetch\(|storage\.|sharp\(|hashPassword|readFile|setTimeout')

look 'the environment read beside platform/env' < <(
  grep -rn 'process\.env' app | grep -v '^app/platform/env\.server\.ts')

look 'a form read past web/fields.server.ts, where it is counted' < <(
  grep -rnE '\.formData\(|request\.(json|text|arrayBuffer)\(' app | grep -v ':[0-9]*: \*')

look 'a redirect with parts of the request in it, past web/redirect.ts' < <(
  grep -rlE "\bredirect\b.*from '@remix-run/node'" app/routes app/web --exclude=redirect.ts |
    xargs -r grep -nE 'redirect\(.*(params\.|searchParams|pathname|\.search|ownPath)')

look 'silenced checks and promises to self' < <(
  grep -rnE 'TODO|FIXME|XXX|@ts-(ignore|nocheck|expect-error)|\bas any([^ a-z]|$)|\b(test|it|describe)\.(only|skip|todo)\b' \
    app prisma tests --include='*.ts' --include='*.tsx' --include='*.mjs' | grep -v /generated/)

look 'a test without its subject' < <(
  find tests/forum tests/platform tests/web -name '*.test.ts*' 2>/dev/null | while read -r test; do
    subject=${test/#tests/app}
    subject=${subject%.test.ts*}
    subject=${subject%.sqlite}
    subject=${subject%.postgresql}
    compgen -G "$subject.*" >/dev/null || [ -d "$subject" ] || echo "$test"
  done)

look 'a verb without its test' < <(
  find app/forum -name '*.server.ts' | grep -vE 'queries|\.(sqlite|postgresql)\.' | while read -r verb; do
    test=${verb/#app/tests}
    compgen -G "${test%.server.ts}.*test.ts*" >/dev/null || grep -rqF "#$verb" tests || echo "$verb"
  done)

exit $found
