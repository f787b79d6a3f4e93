import type { Use } from './shapes.ts'
import { atLaunch, byJanuary2026 } from './since.ts'

export const glanceA: Use[] = [
  {
    id: 'clock',
    number: 1,
    group: 'glance',
    name: { en: 'Clock faces', fr: 'Cadrans et horloge', zh: '时钟主题' },
    synonyms: {
      en: ['clock', 'watch face', 'dial', 'analogue clock', 'digital clock'],
      fr: ['horloge', 'cadrans', 'montre', 'heure'],
      zh: ['时间主题', '表盘', '时钟', '时间'],
    },
    about: {
      en: 'Analogue, digital or custom faces: one of the three base modes.',
      fr: 'Cadrans analogiques, numériques ou personnalisés : un des trois modes de base.',
      zh: '模拟、数字或自定义表盘，三种基础模式之一。',
    },
    seed: 'S003:L17',
    since: atLaunch,
    sources: ['S003', 'P58', 'P59'],
  },
  {
    id: 'widgets',
    number: 2,
    group: 'glance',
    name: { en: 'Widgets and app cards', fr: 'Widgets et cartes', zh: '小组件与应用卡' },
    synonyms: {
      en: ['widgets', 'app cards', 'cards', 'App Card Center'],
      fr: ['widgets', 'cartes', 'cartes d’appli', 'centre de cartes'],
      zh: ['小组件', '应用卡', '应用卡中心', '卡片'],
    },
    about: {
      en: 'Cards to swipe through; HyperOS 4 adds an App Card Center.',
      fr: 'Des cartes à faire défiler ; HyperOS 4 ajoute un centre de cartes.',
      zh: '可滑动的卡片；HyperOS 4 新增应用卡中心。',
    },
    seed: 'S003:L17',
    since: {
      en: 'At launch; card store with HyperOS 4',
      fr: 'Au lancement ; centre de cartes avec HyperOS 4',
      zh: '首发；应用卡中心随 HyperOS 4',
    },
    sources: ['S003', 'G6'],
  },
  {
    id: 'notifications',
    number: 6,
    group: 'glance',
    name: { en: 'Notifications', fr: 'Notifications', zh: '通知' },
    synonyms: {
      en: ['alerts', 'messages', 'notices'],
      fr: ['alertes', 'messages'],
      zh: ['动态通知', '消息通知', '消息通知模式'],
    },
    about: {
      en: 'Alerts shown on the back of the phone.',
      fr: 'Les alertes s’affichent au dos du téléphone.',
      zh: '在手机背面显示通知。',
    },
    seed: 'S003:L19',
    since: atLaunch,
    sources: ['S003', 'P59'],
  },
  {
    id: 'stock-tracking',
    number: 12,
    group: 'glance',
    name: { en: 'Stock quotes', fr: 'Cours de bourse', zh: '股票行情' },
    synonyms: {
      en: ['stocks', 'stock tracking', 'ticker', 'shares'],
      fr: ['bourse', 'cours boursiers', 'suivi de cours boursiers', 'actions'],
      zh: ['股票', '行情', '炒股', '背屏股票'],
    },
    about: {
      en: 'A card with share prices.',
      fr: 'Une carte avec les cours des actions.',
      zh: '显示股价的卡片。',
    },
    seed: 'S003:L23',
    since: byJanuary2026,
    sources: ['S003', 'P62', 'G6'],
  },
  {
    id: 'aod',
    number: 26,
    group: 'glance',
    name: { en: 'Always-on display', fr: 'Affichage permanent', zh: '息屏显示' },
    synonyms: {
      en: ['AOD', 'always on', 'ambient display'],
      fr: ['AOD', 'toujours allumé', 'écran toujours actif'],
      zh: ['AOD', '息屏', '常亮', '息屏显示 AOD'],
    },
    about: {
      en: 'A dimmed face stays on while the phone is locked.',
      fr: 'Un cadran tamisé reste affiché téléphone verrouillé.',
      zh: '锁屏时保持显示变暗的表盘。',
    },
    seed: null,
    since: atLaunch,
    sources: ['G1'],
  },
]
