import type { Words } from './shapes.ts'

/** The earliest dated evidence several uses share. */
export const atLaunch: Words = {
  en: 'At launch, September 2025',
  fr: 'Au lancement, septembre 2025',
  zh: '首发，2025 年 9 月',
}

export const october2025: Words = { en: 'Late October 2025', fr: 'Fin octobre 2025', zh: '2025 年 10 月底' }

export const november2025: Words = { en: 'November 2025', fr: 'Novembre 2025', zh: '2025 年 11 月' }

export const byJanuary2026: Words = {
  en: 'By January 2026',
  fr: 'Au plus tard en janvier 2026',
  zh: '不晚于 2026 年 1 月',
}

export const bySeptember2026: Words = {
  en: 'By September 2026',
  fr: 'Au plus tard en septembre 2026',
  zh: '不晚于 2026 年 9 月',
}

export const withHyperOs4: Words = { en: 'With HyperOS 4', fr: 'Avec HyperOS 4', zh: '随 HyperOS 4' }

export const withMrss3: Words = {
  en: 'With the MRSS 3.0 tool',
  fr: 'Avec l’outil MRSS 3.0',
  zh: '随 MRSS 3.0 工具',
}
