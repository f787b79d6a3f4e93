import type { Tag } from './shapes.ts'

export const tagsB: Tag[] = [
  {
    id: 'music',
    name: { en: 'music', fr: 'musique', zh: '音乐' },
    synonyms: { en: ['player', 'lyrics'], fr: ['paroles'], zh: ['歌词', '播放器'] },
  },
  {
    id: 'games',
    name: { en: 'games', fr: 'jeux', zh: '小游戏' },
    synonyms: {
      en: ['console case', 'retro case', 'Game Boy'],
      fr: ['coque console', 'coque rétro'],
      zh: ['掌机壳', '游戏壳'],
    },
  },
  {
    id: 'pets',
    name: { en: 'pet', fr: 'animal virtuel', zh: '萌宠' },
    synonyms: { en: ['avatar', 'mascot'], fr: ['avatar', 'mascotte'], zh: ['宠物', '吉祥物'] },
  },
  {
    id: 'accidental-touch',
    name: { en: 'accidental touch', fr: 'appui accidentel', zh: '误触' },
    synonyms: {
      en: ['pocket touch', 'mis-touch', 'double-tap'],
      fr: ['poche'],
      zh: ['双击唤醒', '长按', '雙擊喚醒'],
    },
  },
  {
    id: 'whitelist',
    name: { en: 'whitelist', fr: 'liste blanche', zh: '白名单' },
    synonyms: { en: ['allowlist', 'unsupported app'], fr: ['appli non prise en charge'], zh: [] },
  },
  {
    id: 'import',
    name: { en: 'import', fr: 'import', zh: '国行' },
    synonyms: {
      en: ['China ROM', 'global ROM', 'bootloader'],
      fr: ['ROM Chine', 'version globale'],
      zh: ['国际版', '解锁'],
    },
  },
  {
    id: 'case',
    name: { en: 'case', fr: 'coque', zh: '手机壳' },
    synonyms: { en: ['cover', 'protector', 'film'], fr: ['étui', 'film'], zh: ['保护壳', '贴膜', '手機殼'] },
  },
  {
    id: 'repair',
    name: { en: 'repair', fr: 'réparation', zh: '维修' },
    synonyms: { en: ['replacement', 'insurance'], fr: ['remplacement', 'assurance'], zh: ['碎屏险', '换屏'] },
  },
  {
    id: 'cards',
    name: { en: 'app card', fr: 'carte', zh: '应用卡' },
    synonyms: { en: ['card center', 'widget'], fr: ['widget'], zh: ['卡片', '应用卡中心'] },
  },
  {
    id: 'tools',
    name: { en: 'tools', fr: 'outil', zh: '模块' },
    synonyms: {
      en: ['MRSS', 'Shizuku', 'REAREye', 'LSPosed', 'root', 'module'],
      fr: ['module', 'root'],
      zh: ['MRSS', '免root', '投屏'],
    },
  },
]
