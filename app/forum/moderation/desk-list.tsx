import { Go } from '#app/ui/go.tsx'

/** What staff take care of, one a line. */
export function DeskList({ rows }: { rows: { id: string; name: string; to: string; note: string }[] }) {
  return (
    <ul className="uses tag-wall">
      {rows.map(({ id, name, to, note }) => (
        <li key={id}>
          <Go to={to}>{name}</Go>
          <span>{note}</span>
        </li>
      ))}
    </ul>
  )
}
