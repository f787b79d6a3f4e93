import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { loadMessages } from '#app/messages/load.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'
import { Photo } from '#app/ui/photo.tsx'

const messages = await loadMessages('en')
const photo = {
  id: 'abc',
  width: 1600,
  height: 1200,
  widths: '480 960 1600',
  alt: 'The clock',
  animated: false,
}

function markup(more: Partial<typeof photo> = {}) {
  return renderToStaticMarkup(
    <SpeechProvider locale="en" messages={messages}>
      <Photo photo={{ ...photo, ...more }} sizes="100vw" />
    </SpeechProvider>,
  )
}

test('a photo keeps its place, loads in the size it needs and opens in the largest', () => {
  expect(markup()).toBe(
    '<a class="photo" href="/photos/abc/1600.webp"><picture>' +
      '<source type="image/webp" srcSet="/photos/abc/480.webp 480w, /photos/abc/960.webp 960w, /photos/abc/1600.webp 1600w" sizes="100vw"/>' +
      '<img src="/photos/abc/960.jpg" alt="The clock" width="1600" height="1200" loading="lazy" decoding="async"/>' +
      '</picture></a>',
  )
})

test('a photo nobody described still has a name to open it by', () => {
  expect(markup({ alt: '' })).toContain('aria-label="Open the photo"')
})

test('who wants little motion sees the first frame', () => {
  expect(markup({ animated: true })).toContain(
    '<source media="(prefers-reduced-motion: reduce)" srcSet="/photos/abc/960.jpg"/>',
  )
})
