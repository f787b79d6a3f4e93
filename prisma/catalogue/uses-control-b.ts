import type { Use } from './shapes.ts'
import { november2025, withHyperOs4 } from './since.ts'

export const controlB: Use[] = [
  {
    id: 'stealth-mode',
    number: 22,
    group: 'control',
    name: { en: 'Stealth mode', fr: 'Mode furtif', zh: '隐身模式' },
    synonyms: {
      en: ['privacy switch', 'stealth', 'privacy mode', 'block microphone'],
      fr: ['mode discret', 'vie privée', 'couper le micro'],
      zh: ['隐身', '隐私模式', '一键隐身'],
    },
    about: {
      en: 'One tap blocks microphone, camera and location for every app.',
      fr: 'Un appui coupe micro, caméra et position pour toutes les applis.',
      zh: '一键禁止所有应用使用麦克风、摄像头和定位。',
    },
    seed: null,
    since: {
      en: 'Rolled out from 5 November 2025',
      fr: 'Déployé à partir du 5 novembre 2025',
      zh: '2025 年 11 月 5 日起推送',
    },
    sources: ['P60'],
  },
  {
    id: 'service-assistant',
    number: 23,
    group: 'control',
    name: { en: 'Service assistant', fr: 'Assistant de services', zh: '背屏服务助手' },
    synonyms: {
      en: ['back-screen service assistant', 'assistant', 'services'],
      fr: ['assistant', 'services', 'assistant du dos'],
      zh: ['服务助手', '助手'],
    },
    about: {
      en: 'Groups quick functions and dynamic notices.',
      fr: 'Réunit les fonctions rapides et les avis dynamiques.',
      zh: '汇集快捷功能和动态通知。',
    },
    seed: null,
    since: november2025,
    sources: ['P60'],
  },
  {
    id: 'smart-home',
    number: 32,
    group: 'control',
    name: { en: 'Smart home and camera', fr: 'Maison connectée et caméra', zh: '米家控制与摄像机' },
    synonyms: {
      en: ['smart home', 'Mijia', 'Mi Home', 'home camera', 'scenes'],
      fr: ['maison connectée', 'domotique', 'Mijia', 'caméra'],
      zh: ['米家手动控制', '米家摄像机', '米家', '智能家居'],
    },
    about: {
      en: 'Tap a Mijia scene or look at a home camera.',
      fr: 'Lancer une scène Mijia ou voir une caméra.',
      zh: '点按米家场景或查看摄像机。',
    },
    seed: null,
    since: {
      en: 'Shown at launch; cards with HyperOS 4',
      fr: 'Montré au lancement ; cartes avec HyperOS 4',
      zh: '首发演示；卡片随 HyperOS 4',
    },
    sources: ['G6', 'P70'],
  },
  {
    id: 'car',
    number: 33,
    group: 'control',
    name: { en: 'Xiaomi car card', fr: 'Carte voiture Xiaomi', zh: '小米汽车' },
    synonyms: {
      en: ['car', 'Xiaomi car', 'SU7', 'charge level'],
      fr: ['voiture', 'voiture Xiaomi', 'SU7'],
      zh: ['汽车', '小米汽车卡片', 'SU7', '车控'],
    },
    about: {
      en: 'Charge level and controls; needs the app at 25102214 or later and a bound car.',
      fr: 'Niveau de charge et commandes ; exige l’appli 25102214 ou plus et une voiture liée.',
      zh: '电量与车控；需应用版本 25102214 以上并绑定车辆。',
    },
    seed: null,
    since: withHyperOs4,
    sources: ['G6'],
  },
  {
    id: 'ai-mini-apps',
    number: 34,
    group: 'control',
    name: { en: 'AI-made mini apps', fr: 'Mini-applis créées par IA', zh: 'AI 生成应用' },
    synonyms: {
      en: ['AI mini apps', 'AI app', 'pomodoro', 'egg timer'],
      fr: ['mini-applis IA', 'appli IA', 'pomodoro'],
      zh: ['AI生成应用', 'AI 小应用', '番茄钟', '喝水打卡', '煮蛋定时'],
    },
    about: {
      en: 'Describe what you need and get a small app on the back.',
      fr: 'On décrit un besoin, une petite appli apparaît au dos.',
      zh: '描述需求，背屏生成小应用。',
    },
    seed: null,
    since: {
      en: '18 series, teaser of 16 September 2026',
      fr: 'Série 18, annonce du 16 septembre 2026',
      zh: '18 系，2026 年 9 月 16 日预热',
    },
    sources: ['K6'],
  },
]
