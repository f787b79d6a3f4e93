import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { chooseLocale } from '#app/platform/i18n/locale.ts'
import { cookieOf } from './cookies.server.ts'

/** The address beats the member's setting, that the cookie, and that what the browser accepts. */
export function localeFor(request: Request, actor: Actor) {
  const asked = new URL(request.url).searchParams.get('lang')
  const setting = actor.role === 'VISITOR' ? null : actor.language
  return chooseLocale([asked, setting, cookieOf(request, 'lang')], request.headers.get('accept-language'))
}
