// The keys of the queue: j and k move, the others press what the current row offers. Works before and without React.
const rows = () => [...document.querySelectorAll('[data-queue] > li')]
const off = () => stored('getItem') === 'off'
// Storage may be switched off, full or missing: then every visit begins with the keys on.
const stored = (what, ...value) => {
  try {
    return localStorage[what]('queue-keys', ...value)
  } catch {}
}
let current = null

document.addEventListener('keydown', (event) => {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || off() || !document.querySelector('#queue-keys'))
    return
  if (key === 'Enter' && target.matches('select[name="rule"]')) {
    event.preventDefault()
    if (target.value) target.form.querySelector('[data-do="r"]').click()
    return
  }
  if (target.closest('select, textarea, input:not([type="checkbox"]), [contenteditable]')) return
  if (press(key)) event.preventDefault()
})

document.addEventListener('change', ({ target }) => {
  if (target.matches('[data-keys-off]')) stored('setItem', target.checked ? 'off' : 'on')
})

function press(key) {
  if (key === 'j' || key === 'k') return move(key === 'j' ? 1 : -1)
  if (key === '?') return help()
  if (key === 'w') return chooseRule()
  const place = key === 'z' ? document.querySelector('main') : row()
  const names = { o: 'open', a: 'a', r: 'r', m: 'm', u: 'u', c: 'c', z: 'z' }
  const part = names[key] && place?.querySelector(`[data-do="${names[key]}"]`)
  // Without a rule nothing is removed: it is chosen first.
  const rule = key === 'r' && part?.form.elements.rule
  if (rule && !rule.value) rule.focus()
  else part?.click()
  return Boolean(part)
}

// Another rule than the one chosen beforehand: by its first letter, and Enter acts by it.
function chooseRule() {
  const rule = row()?.querySelector('select[name="rule"]')
  rule?.focus()
  return Boolean(rule)
}

// After an act the address names the next row; without one, the first is current.
function row() {
  const all = rows()
  if (all.includes(current)) return current
  const named = location.hash && document.getElementById(location.hash.slice(1))
  return all.includes(named) ? named : (all[0] ?? null)
}

function move(by) {
  const all = rows()
  const at = all.indexOf(row())
  const begins = !all.includes(current) && !document.querySelector('[data-queue] > .open')
  show(all[begins ? Math.max(at, 0) : Math.min(Math.max(at + by, 0), all.length - 1)])
  return all.length > 0
}

function show(next) {
  if (!next) return
  for (const one of rows()) one.classList.toggle('open', one === next)
  current = next
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
}

function help() {
  const list = document.querySelector('#queue-keys')
  list.open = !list.open
  if (list.open) list.querySelector('summary').focus()
  return true
}

const named = location.hash.startsWith('#case-') && document.getElementById(location.hash.slice(1))
if (named) show(named)
const box = document.querySelector('[data-keys-off]')
if (box) box.checked = off()
