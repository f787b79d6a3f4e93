import { useRouteLoaderData } from '@remix-run/react'
import type { Said } from './handlers.server.ts'

/** Who reads, as every page may know: from root's loader. */
export type Reader = {
  locale: 'en' | 'fr' | 'zh'
  me: {
    id: string
    name: string
    role: 'MEMBER' | 'MODERATOR' | 'ADMIN'
    phoneId: string | null
    suspended: boolean
    /** How much is new for them; 100 is more than anybody counts. */
    unread: number
  } | null
  signUpOpen: boolean
  /** Who runs this forum and how to reach them; empty where they do not say. */
  operator: { name: string; contact: string }
  publicUrl: string
  /** What the keys of this page's forms begin with: see ui/once-field.tsx. */
  formKey: string
}

export function useReader(): Reader | undefined {
  return useRouteLoaderData('root') as Reader | undefined
}

export function useMe() {
  return useReader()?.me ?? null
}

export function isSaid(data: unknown): data is Said {
  return typeof data === 'object' && data !== null && 'because' in data
}
