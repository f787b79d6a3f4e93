import { useEffect, useRef } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { SignInBeside } from './sign-in-beside.tsx'
import { useAway, useOwner, useWriter } from './signed-in.ts'

/**
 * Whose words the form holds, so that they are never sent as somebody else's, and a word to whoever signed out
 * meanwhile. `typed`: what the form came back with; `quiet`: where forms stand in rows, and one word to all is enough.
 */
export function WriterField({ typed, quiet }: { typed?: unknown; quiet?: boolean }) {
  const t = useTranslate()
  const owner = useOwner(typed)
  const me = useWriter()
  const away = useAway(owner)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // What browsers put back into a form by themselves, they put back for whoever is there.
    if (field.current?.form) field.current.form.autocomplete = 'off'
  }, [])
  if (!owner) return null
  return (
    <>
      <input type="hidden" name="writer" value={owner} ref={field} />
      {away && !quiet && me?.id === owner && (
        <div className="side-note" role="alert">
          <p>{t('accounts.away', { name: me.name })}</p>
          <SignInBeside name={me.name} />
        </div>
      )}
    </>
  )
}
