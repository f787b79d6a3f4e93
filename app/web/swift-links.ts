import { useNavigate } from '@remix-run/react'
import { useEffect } from 'react'
import { isStale } from '#app/ui/signed-in.ts'
import { sayTheRest } from './messages-here.ts'

/**
 * On members' pages: a plain click on a link of ours moves on without loading the document anew. With somebody else
 * here by now, the document is not theirs, and goes.
 */
export function useSwiftLinks() {
  const navigate = useNavigate()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || isStale() || !isPlainClick(event) || !isPageOfOurs(link)) return
      event.preventDefault()
      const { pathname, search, hash } = link
      const go = () => navigate(pathname + search + hash)
      sayTheRest().then(go, () => location.assign(link.href))
    }
    const step = () => isStale() && location.reload()
    document.addEventListener('click', follow)
    addEventListener('popstate', step)
    return () => {
      document.removeEventListener('click', follow)
      removeEventListener('popstate', step)
    }
  }, [navigate])
}

function isPlainClick({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) {
  return !defaultPrevented && button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}

/** Photos are files, a change of language changes everything, and an anchor on this page is the browser's own. */
function isPageOfOurs(link: HTMLAnchorElement) {
  if (link.origin !== location.origin || link.target || link.pathname.startsWith('/photos/')) return false
  if (link.dataset.language) return false
  return link.pathname !== location.pathname || link.search !== location.search
}
