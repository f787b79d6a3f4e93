import type { Use } from './shapes.ts'
import { withMrss3 } from './since.ts'

export const tinkering: Use[] = [
  {
    id: 'project-app',
    number: 38,
    group: 'tinkering',
    name: { en: 'Put any app on the back', fr: 'Projeter une appli au dos', zh: '投送应用到背屏' },
    synonyms: {
      en: ['project app', 'send app to the back', 'MRSS', 'Janus'],
      fr: ['projeter une appli', 'envoyer une appli', 'MRSS'],
      zh: ['投屏', '投送应用', '应用投到背屏', 'MRSS'],
    },
    about: {
      en: 'Third-party tools such as MRSS or Janus move an app to the back.',
      fr: 'Des outils tiers comme MRSS ou Janus envoient une appli au dos.',
      zh: '用 MRSS、Janus 等第三方工具把应用移到背屏。',
    },
    seed: null,
    since: { en: 'October 2025', fr: 'Octobre 2025', zh: '2025 年 10 月' },
    sources: ['G2'],
  },
  {
    id: 'charging-animation',
    number: 39,
    group: 'tinkering',
    name: { en: 'Charging animation', fr: 'Animation de charge', zh: '充电动画' },
    synonyms: {
      en: ['charge animation', 'charging effect'],
      fr: ['animation de recharge', 'effet de charge'],
      zh: ['充电特效', '背屏充电动画'],
    },
    about: {
      en: 'A third-party tool plays an animation on the back while charging.',
      fr: 'Un outil tiers joue une animation au dos pendant la charge.',
      zh: '充电时由第三方工具在背屏播放动画。',
    },
    seed: null,
    since: withMrss3,
    sources: ['G2'],
  },
  {
    id: 'trackpad',
    number: 41,
    group: 'tinkering',
    name: { en: 'Back screen as a touchpad', fr: 'Pavé tactile au dos', zh: '背屏触控板' },
    synonyms: {
      en: ['touchpad', 'trackpad', 'Bluetooth mouse', 'mouse'],
      fr: ['pavé tactile', 'souris Bluetooth', 'trackpad'],
      zh: ['触控板', '背屏鼠标', '蓝牙鼠标', '鼠标'],
    },
    about: {
      en: 'Third-party touchpad or Bluetooth mouse; needs root.',
      fr: 'Pavé tactile ou souris Bluetooth par un outil tiers ; root requis.',
      zh: '第三方触控板或蓝牙鼠标；需要 root。',
    },
    seed: null,
    since: { en: '2026', fr: '2026', zh: '2026 年' },
    sources: ['G13'],
  },
  {
    id: 'agent-status',
    number: 42,
    group: 'tinkering',
    name: { en: 'AI-agent status panel', fr: 'État d’agents IA', zh: 'AI Agent 镜像' },
    synonyms: {
      en: ['agent status', 'AI agent', 'coding agent', 'agent mirror'],
      fr: ['agents IA', 'suivi d’agent', 'tableau d’agents'],
      zh: ['AI Agent', 'AI 助手状态', 'Agent 状态'],
    },
    about: {
      en: 'A third-party panel shows what AI agents are doing.',
      fr: 'Un panneau tiers montre ce que font des agents IA.',
      zh: '第三方面板显示 AI Agent 的运行状态。',
    },
    seed: null,
    since: { en: 'September 2026', fr: 'Septembre 2026', zh: '2026 年 9 月' },
    sources: ['G14', 'D1'],
  },
]
