import type { Use } from './shapes.ts'
import { bySeptember2026, withHyperOs4 } from './since.ts'

export const glanceB: Use[] = [
  {
    id: 'countdown-days',
    number: 30,
    group: 'glance',
    name: { en: 'Days-until card', fr: 'Compte à rebours de jours', zh: '倒数日' },
    synonyms: {
      en: ['countdown days', 'days until', 'day counter', 'anniversary'],
      fr: ['jours restants', 'compteur de jours', 'J-'],
      zh: ['倒数日卡', '纪念日', '还有几天'],
    },
    about: {
      en: 'Counts the days until a date that matters.',
      fr: 'Compte les jours jusqu’à une date importante.',
      zh: '显示距重要日期还有几天。',
    },
    seed: null,
    since: withHyperOs4,
    sources: ['G6'],
  },
  {
    id: 'calendar-cards',
    number: 31,
    group: 'glance',
    name: { en: 'Calendar and next events', fr: 'Calendrier et prochains rendez-vous', zh: '日历与临近日程' },
    synonyms: {
      en: ['calendar', 'calendar cards', 'agenda', 'schedule'],
      fr: ['calendrier', 'agenda', 'rendez-vous', 'cartes calendrier'],
      zh: ['精选台历', '临近日程', '台历', '日程'],
    },
    about: {
      en: 'Desk calendar and next events; on the 17 series only through a module.',
      fr: 'Calendrier et rendez-vous ; sur la série 17, seulement par un module.',
      zh: '台历与临近日程；17 系只能通过模块实现。',
    },
    seed: null,
    since: { en: 'With the 18 series', fr: 'Avec la série 18', zh: '随 18 系' },
    sources: ['G6'],
  },
  {
    id: 'step-weather-faces',
    number: 36,
    group: 'glance',
    name: {
      en: 'Weather, step and spectrum faces',
      fr: 'Thèmes météo, pas et spectre',
      zh: '天气、计步与频谱主题',
    },
    synonyms: {
      en: ['weather', 'steps', 'pedometer', 'spectrum', 'wooden fish'],
      fr: ['météo', 'pas', 'podomètre', 'spectre'],
      zh: ['天气', '计步', '频谱', '木鱼主题', '电子木鱼'],
    },
    about: {
      en: 'Official faces to download: weather, steps, sound spectrum, “wooden fish”.',
      fr: 'Thèmes officiels à télécharger : météo, pas, spectre sonore, « poisson de bois ».',
      zh: '可下载的官方主题：天气、计步、频谱、木鱼。',
    },
    seed: null,
    since: bySeptember2026,
    sources: ['G9'],
  },
  {
    id: 'spoken-time',
    number: 37,
    group: 'glance',
    name: { en: 'Spoken time', fr: 'Heure lue à voix haute', zh: '语音播报时间' },
    synonyms: {
      en: ['screen reader', 'speaking clock', 'accessibility', 'TalkBack'],
      fr: ['heure parlée', 'lecteur d’écran', 'accessibilité'],
      zh: ['无障碍播报时间', '播报时间', '无障碍', '读屏'],
    },
    about: {
      en: 'In official themes, the screen reader speaks the time.',
      fr: 'Dans les thèmes officiels, le lecteur d’écran dit l’heure.',
      zh: '官方主题中，读屏可播报时间。',
    },
    seed: null,
    since: bySeptember2026,
    sources: ['G9'],
  },
]
