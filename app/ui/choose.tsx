import type { Control } from './field.tsx'

type Props = {
  control: Control
  options: readonly { id: string; name: string }[]
  /** What choosing nothing is called, where that is a choice. */
  blank?: string
  chosen?: string
  className?: string
}

/** One of many, in the place of one line. */
export function Choose({ control, options, blank, chosen, className = 'mid' }: Props) {
  return (
    <select {...control} className={className} defaultValue={chosen}>
      {blank !== undefined && <option value="">{blank}</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
