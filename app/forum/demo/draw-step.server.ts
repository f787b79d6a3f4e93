import { drawings, plainDrawing } from '#app/forum/catalogue/art/drawings.ts'
import { storeUpload } from '#app/forum/media/store-upload.server.ts'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { drawn } from '#app/platform/images/draw.server.ts'

const WIDTH = 960
const HEIGHT = 720

/** A drawing of ours as a photo: it takes the same way as any other upload. Answers its id. */
export async function drawStep(member: Member, use: string) {
  const png = await drawn(sheet(drawings[use] ?? plainDrawing))
  const file = new File([new Uint8Array(png)], 'drawing.png', { type: 'image/png' })
  return (await storeUpload(member, file)).id
}

function sheet(art: string) {
  const lamp = 'stroke="#ffe15c"'
  const inked = art
    .replaceAll('class="gf"', 'fill="#ffe15c" stroke="none"')
    .replaceAll('class="g"', lamp)
    .replaceAll('class="f"', 'fill="#c9d0cb" stroke="none"')
  const readable = 'M296 14H800a90 90 0 0 1 90 90V468a90 90 0 0 1-90 90H296z'
  const band = 'M296 14H104a90 90 0 0 0-90 90V468a90 90 0 0 0 90 90H296z'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="-48 -89 1000 750">
    <rect x="-48" y="-89" width="1000" height="750" fill="#e5e7e1"/>
    <rect x="5" y="5" width="894" height="562" rx="100" fill="#2b3133" stroke="#171a19" stroke-width="10"/>
    <path d="${readable}" fill="#1b2021"/><path d="${band}" fill="#0f1213"/>
    <g fill="#050607" stroke="#6b7577" stroke-width="10"><circle cx="148" cy="146" r="93"/><circle cx="148" cy="426" r="93"/></g>
    <g fill="none" stroke="#c9d0cb" stroke-width="9" stroke-linecap="round" stroke-linejoin="round">${inked}</g></svg>`
}
