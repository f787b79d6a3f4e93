import { useEffect, useState } from 'react'
import { useFormat } from '#app/platform/i18n/use-translate.tsx'

/** "3 days ago", with the exact moment behind it: in UTC until the browser says where its reader is. */
export function Time({ at }: { at: Date | string }) {
  const format = useFormat()
  const moment = new Date(at)
  const [zone, setZone] = useState('UTC')
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), [])
  return (
    <time dateTime={moment.toISOString()} title={format.moment(moment, zone)} suppressHydrationWarning>
      {format.since(moment, new Date())}
    </time>
  )
}

export function Day({ at }: { at: Date | string }) {
  const moment = new Date(at)
  return <time dateTime={moment.toISOString()}>{useFormat().day(moment)}</time>
}
