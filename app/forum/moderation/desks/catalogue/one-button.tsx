import { OnceField } from '#app/ui/once-field.tsx'

type Props = { action: string; fields?: Record<string, string>; label: string; about?: string; bad?: boolean }

/** A form that is one button: `about` tells it apart from others on the page for who does not see it. */
export function OneButton({ action, fields = {}, label, about, bad }: Props) {
  return (
    <form method="post" action={action}>
      <OnceField />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        className={bad ? 'key bad' : 'key plain'}
        type="submit"
        aria-label={about && `${label}: ${about}`}
      >
        {label}
      </button>
    </form>
  )
}
