import { createContext, type ReactNode, useContext } from 'react'
import type { Messages } from '#app/messages/catalogue.ts'
import { formatter } from './format.ts'
import type { Locale } from './locale.ts'
import { type Translate, translator } from './translate.ts'

type Speech = { locale: Locale; t: Translate }

const SpeechContext = createContext<Speech | null>(null)

export function SpeechProvider(props: { locale: Locale; messages: Messages; children: ReactNode }) {
  const speech = { locale: props.locale, t: translator(props.locale, props.messages) }
  return <SpeechContext.Provider value={speech}>{props.children}</SpeechContext.Provider>
}

/** Says messages in the reader's language. */
export function useTranslate(): Translate {
  return useSpeech().t
}

export function useLocale(): Locale {
  return useSpeech().locale
}

/** Dates and numbers as the reader's language writes them. */
export function useFormat() {
  return formatter(useSpeech().locale)
}

function useSpeech() {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('No language is set above this component')
  return speech
}
