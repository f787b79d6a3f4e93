import { Go } from '#app/ui/go.tsx'

/** What staff take care of, one a line. */
export function DeskList({ rows }: { rows: { id: string; name: string; to: string; note: string }[] }) {
  return (
    <ul className="desk">
      {rows.map(({ id, name, to, note }) => (
        <li className="line" key={id}>
          <span>
            <Go className="tall" to={to}>
              {name}
            </Go>
          </span>
          <small>{note}</small>
        </li>
      ))}
    </ul>
  )
}
