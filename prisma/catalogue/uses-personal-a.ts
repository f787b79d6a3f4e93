import type { Use } from './shapes.ts'
import { atLaunch } from './since.ts'

export const personalA: Use[] = [
  {
    id: 'virtual-pets',
    number: 5,
    group: 'personal',
    name: { en: 'Virtual pets and avatars', fr: 'Animaux virtuels et avatars', zh: '萌宠与卡通形象' },
    synonyms: {
      en: ['pet', 'avatar', 'mascot', 'virtual animals', 'Pangda'],
      fr: ['animal virtuel', 'avatar', 'mascotte', 'Pangda'],
      zh: ['萌宠', '卡通人物', '动物', '宠物'],
    },
    about: {
      en: 'An animated pet that reacts, and pet wallpapers.',
      fr: 'Un animal animé qui réagit, et des fonds d’écran d’animaux.',
      zh: '会互动的动画宠物和萌宠壁纸。',
    },
    seed: 'S003:L19',
    since: {
      en: 'At launch; more in October 2025',
      fr: 'Au lancement ; d’autres en octobre 2025',
      zh: '首发；2025 年 10 月新增',
    },
    sources: ['S003', 'P13', 'P61'],
  },
  {
    id: 'live-photo-video-wallpaper',
    number: 10,
    group: 'personal',
    name: { en: 'Photo and video live wallpapers', fr: 'Fonds animés photo et vidéo', zh: '动态壁纸' },
    synonyms: {
      en: ['live wallpaper', 'video wallpaper', 'GIF wallpaper', 'photo wallpaper'],
      fr: ['fond animé', 'fonds dynamiques photo/vidéo', 'fond vidéo', 'fond GIF'],
      zh: ['动态壁纸(照片/视频)', '视频壁纸', '照片壁纸', '动图壁纸'],
    },
    about: {
      en: 'Your own GIF, photo or video as the back wallpaper.',
      fr: 'Un GIF, une photo ou une vidéo à soi en fond.',
      zh: '用自己的动图、照片或视频做背屏壁纸。',
    },
    seed: 'S003:L23',
    since: {
      en: 'At launch; five more in October 2025',
      fr: 'Au lancement ; cinq de plus en octobre 2025',
      zh: '首发；2025 年 10 月新增五款',
    },
    sources: ['S003', 'P61'],
  },
  {
    id: 'ai-wallpaper',
    number: 24,
    group: 'personal',
    name: { en: 'AI wallpapers', fr: 'Fonds d’écran IA', zh: 'AI 壁纸' },
    synonyms: {
      en: ['AI wallpaper', 'AI portrait', 'AI pet face'],
      fr: ['fond IA', 'portrait IA', 'animal IA'],
      zh: ['AI壁纸', 'AI 人像', 'AI 萌宠表盘', 'AI 表盘'],
    },
    about: {
      en: 'Turns a photo of a pet or of family into an animated wallpaper.',
      fr: 'Transforme une photo d’animal ou de famille en fond animé.',
      zh: '把宠物或家人照片变成动态壁纸。',
    },
    seed: null,
    since: atLaunch,
    sources: ['P13', 'P67'],
  },
  {
    id: 'infinite-screen',
    number: 25,
    group: 'personal',
    name: { en: 'Infinite screen mode', fr: 'Mode écran infini', zh: '无限屏模式' },
    synonyms: {
      en: ['infinite screen', 'endless screen', 'extended screen'],
      fr: ['écran infini', 'écran étendu'],
      zh: ['无限屏', '无限屏幕'],
    },
    about: {
      en: 'Swipe to extend: weather, schedule, shortcuts.',
      fr: 'On glisse pour étendre : météo, agenda, raccourcis.',
      zh: '滑动扩展：天气、日程、快捷方式。',
    },
    seed: null,
    since: atLaunch,
    sources: ['P59'],
  },
]
