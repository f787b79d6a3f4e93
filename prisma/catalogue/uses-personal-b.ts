import type { Use } from './shapes.ts'
import { atLaunch, withHyperOs4 } from './since.ts'

export const personalB: Use[] = [
  {
    id: 'game-case',
    number: 27,
    group: 'personal',
    name: { en: 'Retro handheld console case', fr: 'Coque console rétro', zh: '复古掌机保护壳' },
    synonyms: {
      en: ['game case', 'console case', 'retro case', 'gamepad case', 'Game Boy case'],
      fr: ['coque console', 'coque rétro', 'coque Game Boy'],
      zh: ['掌机壳', '游戏壳', '复古掌机壳', '手柄壳'],
    },
    about: {
      en: 'A case with D-pad and four buttons, 299 yuan; no wireless charging while it is on.',
      fr: 'Coque avec croix et quatre boutons, 299 yuans ; pas de charge sans fil avec elle.',
      zh: '带十字键和四个按键的保护壳，299 元；装上后不能无线充电。',
    },
    seed: null,
    since: atLaunch,
    sources: ['P64', 'P68'],
  },
  {
    id: 'mini-games',
    number: 28,
    group: 'personal',
    name: { en: 'Mini-games', fr: 'Mini-jeux', zh: '小游戏' },
    synonyms: {
      en: ['games', 'Angry Birds', 'Snake', 'Plants vs. Zombies'],
      fr: ['jeux', 'Angry Birds', 'Snake', 'Plants contre Zombies'],
      zh: ['游戏', '愤怒的小鸟', '贪吃蛇', '植物大战僵尸'],
    },
    about: {
      en: 'Angry Birds 2, Snake, plane, parkour and, since October 2025, Plants vs. Zombies.',
      fr: 'Angry Birds 2, Snake, avion, parkour et, depuis octobre 2025, Plants vs. Zombies.',
      zh: '愤怒的小鸟 2、贪吃蛇、飞机、跑酷，2025 年 10 月起有植物大战僵尸。',
    },
    seed: null,
    since: {
      en: 'At launch; more in October 2025',
      fr: 'Au lancement ; d’autres en octobre 2025',
      zh: '首发；2025 年 10 月新增',
    },
    sources: ['P61', 'P69'],
  },
  {
    id: 'toy-cards',
    number: 29,
    group: 'personal',
    name: { en: 'Fidget cards', fr: 'Mini-jouets', zh: '解压小玩具卡' },
    synonyms: {
      en: ['fidget', 'toy cards', 'stress toys', 'keycap'],
      fr: ['anti-stress', 'cartes jouets', 'fidget'],
      zh: ['指尖球场', '坚果敲击', '解压键帽', '海豹鼓手', '解压'],
    },
    about: {
      en: 'Small touch toys from the card store.',
      fr: 'De petits jouets tactiles du centre de cartes.',
      zh: '应用卡中心里的触控小玩具。',
    },
    seed: null,
    since: withHyperOs4,
    sources: ['G6'],
  },
]
