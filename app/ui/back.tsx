import type { ReactNode } from 'react'

/** How a back is lit: `on` works on your phone, `half` with a change, `off` not, or nobody knows. */
export type Light = 'on' | 'half' | 'off'

const READABLE = 'M296 14H800a90 90 0 0 1 90 90V468a90 90 0 0 1-90 90H296z'
const BODY =
  '<rect class="hull" x="5" y="5" width="894" height="562" rx="100" stroke-width="10"/>' +
  `<path class="scr" d="${READABLE}"/><path class="halo" fill="url(#lamp)" d="${READABLE}"/>`
const LOWER_HALF = '<path fill="var(--color-glow)" d="M296 286H890V468a90 90 0 0 1-90 90H296z"/>'
const BAND =
  '<path class="band" d="M296 14H104a90 90 0 0 0-90 90V468a90 90 0 0 0 90 90H296z"/>' +
  '<circle class="lens" cx="148" cy="146" r="93"/><circle class="lens" cx="148" cy="426" r="93"/>' +
  '<path class="glint" d="M104 118a52 52 0 0 1 36-24M104 398a52 52 0 0 1 36-24"/>'

/** The one figure of the forum: the back of a phone. `art` is markup of ours, never a member's. */
export function Back({
  light = 'off',
  art = '',
  label,
  className = '',
}: {
  light?: Light
  art?: string
  label?: string
  className?: string
}) {
  const half = light === 'half'
  const drawn = half
    ? `${LOWER_HALF}${BAND}<g class="art">${art}</g><g clip-path="url(#low)"><g class="art on-lamp">${art}</g></g>`
    : `${BAND}<g class="art">${art}</g>`
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg
      className={`back ${light === 'on' ? 'lit' : ''} ${className}`}
      viewBox="0 0 904 572"
      {...named}
      dangerouslySetInnerHTML={{ __html: BODY + drawn }}
    />
  )
}

/** What every back refers to: the lamp's fall-off and the lower half. Once a page. */
export function BackDefinitions(): ReactNode {
  return (
    <svg
      width="0"
      height="0"
      className="absolute"
      aria-hidden
      dangerouslySetInnerHTML={{
        __html:
          '<radialGradient id="lamp" cx="45%" cy="45%" r="75%"><stop offset="0" stop-color="#fff4b0"/>' +
          '<stop offset=".55" stop-color="#ffe774"/><stop offset="1" stop-color="#ffdb45"/></radialGradient>' +
          '<clipPath id="low"><path d="M296 286H904V572H296z"/></clipPath>',
      }}
    />
  )
}

const MINI =
  '<rect class="o" x="1" y="1" width="26" height="16" rx="4"/><path class="o" d="M10 1v16"/>' +
  '<circle class="d" cx="5.4" cy="5.4" r="1.9"/><circle class="d" cx="5.4" cy="12.6" r="1.9"/>'

/** The small back beside section titles. */
export function MiniBack({ lit = true }: { lit?: boolean }) {
  const light = lit ? '<path class="l" d="M10 1h13a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H10z"/>' : ''
  return (
    <svg
      className="mini"
      viewBox="0 0 28 18"
      aria-hidden
      dangerouslySetInnerHTML={{ __html: light + MINI }}
    />
  )
}
