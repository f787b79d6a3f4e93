/** 20 px grid, 1.5 px stroke. Only with a word or an accessible name beside it. */
const paths = {
  up: '<path d="M10 16V4M5 9l5-5 5 5"/>',
  down: '<path d="M10 4v12M5 11l5 5 5-5"/>',
  reply: '<path d="M3 4h14v10H9l-4 3v-3H3z"/>',
  search: '<circle cx="9" cy="9" r="5.5"/><path d="M13 13l4 4"/>',
  menu: '<path d="M3 5h14M3 10h14M3 15h14"/>',
  member: '<circle cx="10" cy="7" r="3.2"/><path d="M3.5 17c.6-3.4 3.2-5 6.500-5s5.900 1.600 6.500 5"/>',
  STOCK: '<rect x="5.5" y="2.5" width="9" height="15" rx="2.2"/>',
  DEVELOPER:
    '<rect x="5.5" y="2.5" width="9" height="15" rx="2.2"/><path d="M8.600 8l-1.600 2 1.600 2M11.400 8l1.600 2-1.600 2"/>',
  SHIZUKU: '<rect x="5.5" y="2.5" width="9" height="15" rx="2.2"/><path d="M10 6.5v7M7.5 10h5"/>',
  ROOT: '<rect x="5.5" y="2.5" width="9" height="15" rx="2.2"/><path d="M8.700 6.500v7M11.300 6.500v7M7 8.700h6M7 11.300h6"/>',
  undo: '<path d="M7 4L3.5 7.5 7 11"/><path d="M4 7.5h7a5 5 0 0 1 0 10H8"/>',
  caution: '<path d="M10 3l8 14H2zM10 8v4M10 14.6v.2"/>',
  photo: '<rect x="2.5" y="4" width="15" height="12" rx="2"/><path d="M3 14l4-4 3 3 3-4 4 5"/>',
  remove: '<path d="M4 6h12M8 6V3.5h4V6M5.5 6l.8 11h7.4l.8-11"/>',
  tick: '<path d="M4 10.5l4 4 8-9"/>',
  cross: '<path d="M5 5l10 10M15 5L5 15"/>',
  more: '<path d="M5 10h.01M10 10h.01M15 10h.01"/>',
  filter: '<path d="M3 5h14M6 10h8M8.5 15h3"/>',
  flag: '<path d="M5 17V3h9l-2 3.500 2 3.500H5"/>',
  pen: '<path d="M4 16l1-4 8.5-8.5 3 3L8 15z"/>',
  plus: '<path d="M10 4v12M4 10h12"/>',
  bell: '<path d="M4 14.5h12l-1.500-2.500V8.500a4.500 4.500 0 0 0-9 0V12zM8.500 17h3M10 4V2.500"/>',
  theme:
    '<circle cx="10" cy="10" r="6.500"/><path d="M10 3.500v13a6.500 6.500 0 0 0 0-13z" fill="currentColor"/>',
} as const

export type IconName = keyof typeof paths

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ic" viewBox="0 0 20 20" aria-hidden dangerouslySetInnerHTML={{ __html: paths[name] }} />
  )
}
