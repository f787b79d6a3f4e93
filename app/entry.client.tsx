import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadMessages } from '#app/messages/load.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { sayIn } from '#app/web/messages-here.ts'

const { language, words } = document.documentElement.dataset as { language: Locale; words?: 'writing' }

loadMessages(language, words && [words]).then((messages) => {
  sayIn(language, messages)
  startTransition(() => {
    hydrateRoot(document, <RemixBrowser />)
  })
})
