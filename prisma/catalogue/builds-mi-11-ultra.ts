import type { Build } from './shapes.ts'

export const mi11UltraBuilds: Build[] = [
  {
    id: 'miui-13-0-3-0-skaidxm',
    text: 'MIUI 13.0.3.0.SKAIDXM',
    phones: ['xiaomi-mi-11-ultra'],
    osVersion: 'miui-13',
    seen: null,
    about: {
      en: 'The mirror app shows a mirrored picture.',
      fr: 'L’appli de recopie affiche une image inversée.',
      zh: '镜像应用的画面左右相反。',
    },
    sources: ['I14'],
  },
  {
    id: 'miui-14-eu-stable',
    text: 'MIUI 14 (EU, stable)',
    phones: ['xiaomi-mi-11-ultra'],
    osVersion: 'miui-14',
    seen: null,
    about: {
      en: 'The mirror app shows a mirrored, off-centre picture, blank every 15 minutes.',
      fr: 'L’appli de recopie montre une image inversée, décentrée, vide toutes les 15 minutes.',
      zh: '镜像应用画面左右相反、偏离中心，每 15 分钟黑屏一次。',
    },
    sources: ['I14', 'I15', 'I16'],
  },
  {
    id: 'os2-0-1-0-ukaknmx',
    text: '2.0.1.0.UKAKNMX',
    phones: ['xiaomi-mi-11-ultra'],
    osVersion: 'hyperos-2',
    seen: null,
    about: {
      en: 'A HyperOS build reported on this phone.',
      fr: 'Une version HyperOS signalée sur ce téléphone.',
      zh: '有人在该机型上报告的 HyperOS 版本。',
    },
    sources: ['I6'],
  },
]
