import type { Source } from './shapes.ts'

export const pageSourcesC: Source[] = [
  { id: 'P57', text: 'rrhospital.in and Gadgets 360, Glyph Matrix', url: null },
  { id: 'P58', text: 'findarticles.com, teaser', url: null },
  { id: 'P59', text: 'HK01, 2025-11-16, article 60291721', url: null },
  {
    id: 'P60',
    text: 'kejitop.com, service assistant and stealth mode',
    url: 'https://kejitop.com/shuma/6985.html',
  },
  { id: 'P61', text: 'Matrice Digitale, 2025-10-30', url: null },
  {
    id: 'P62',
    text: 'soone.net, translation, teleprompter and stocks',
    url: 'https://soone.net/sezx/52439.html',
  },
  { id: 'P63', text: 'aitalo.com, 2025-10-07, and Gulf News, 2025-09-22', url: null },
  {
    id: 'P64',
    text: 'gokawiil.com, copy of the Verge, and nubegeek.com',
    url: 'https://gokawiil.com/article/147522',
  },
  { id: 'P65', text: 'xyk126.net, Super Island on the back', url: null },
  { id: 'P66', text: 'odbix.com, WIRED hands-on', url: null },
  { id: 'P67', text: 'VietNamNet, article 2474018', url: null },
  {
    id: 'P68',
    text: 'Blog Nouvelles Technologies, console case',
    url: 'https://blog-nouvelles-technologies.fr/343363',
  },
  { id: 'P69', text: 'HK01, article 60288503', url: null },
  { id: 'P70', text: 'hbcasj.com and kioiu.com', url: null },
  { id: 'P71', text: 'vpshk.cn, doubts about the back screen', url: 'https://vpshk.cn/20260114653' },
  {
    id: 'P72',
    text: 'Blog Nouvelles Technologies, durability test',
    url: 'https://blog-nouvelles-technologies.fr/346558',
  },
  { id: 'P73', text: 'Andro4all, durability test', url: null },
  {
    id: 'P74',
    text: 'multiplayer.it and Blog Nouvelles Technologies, Dragon Crystal',
    url: 'https://blog-nouvelles-technologies.fr/345970',
  },
  { id: 'P75', text: 'houkoers.co.za, rejected claims', url: null },
  { id: 'P76', text: 'Chip.pl, prices of spare parts, September 2025', url: null },
  { id: 'P77', text: 'Mobile Reviews, Mi 11 Ultra', url: 'https://mobilereviews.co/?p=12955' },
  { id: 'P78', text: 'Clubic, 2026-02-21', url: 'https://clubic.com/actualite-601594' },
  {
    id: 'P79',
    text: 'php.xlycwl.com and mistergadget.tech, lenses',
    url: 'https://php.xlycwl.com/faq/1525031.html',
  },
]
