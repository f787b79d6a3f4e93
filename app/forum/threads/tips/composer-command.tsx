import type { ReactNode } from 'react'
import { Icon, type IconName } from '#app/ui/icon.tsx'

export type Commanding = (command: string) => void

/** A button of the composer: submits its command where there is no JavaScript, and acts at once where there is. */
export function Command(props: {
  name: string
  command: Commanding
  className: string
  label?: string
  children: ReactNode
}) {
  return (
    <button
      type="submit"
      name="do"
      value={props.name}
      className={props.className}
      aria-label={props.label}
      onClick={(event) => {
        event.preventDefault()
        props.command(props.name)
      }}
    >
      {props.children}
    </button>
  )
}

/** The same as a sign with a name. */
export function CommandSign({
  icon,
  name,
  label,
  hidden,
  command,
}: {
  icon: IconName
  name: string
  label: string
  hidden?: boolean
  command: Commanding
}) {
  if (hidden) return null
  return (
    <Command name={name} command={command} className="ib" label={label}>
      <Icon name={icon} />
    </Command>
  )
}
